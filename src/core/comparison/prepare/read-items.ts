import { toNameKey } from '../../figures/name-key';
import { roleOf } from '../../figures/role-words';
import { BODY_HEADS } from '../../lexicon/body-heads';
import { COMPLEX_PREPOSITIONS } from '../../lexicon/complex-prepositions';
import { EMPTY_VERBS, EMPTY_WORDS } from '../../lexicon/empty-words';
import type { Figure, NumberExpression, TimeExpression, Token } from '../../model';
import { toAmount } from '../meaning/compare-numbers';
import { isKnownWord } from '../meaning/relate-words';
import { toBase, toLemma } from '../meaning/to-lemma';
import { findQuoted } from './find-quoted';
import type { Item } from './item';
import type { Marked } from './mark-starts';
import { isPairOfPlaces, readCountry, readLastCountry, readLeadingCountry, toPlace } from './read-country';
import { readFrequency } from './read-frequency';
import { readLength } from './read-length';
import { readScore } from './read-score';
import { isProWord, saysNothing } from './says-nothing';
import { endOfCapitals, indexAfter, isKindBehind, textOf } from './token-ranges';

type Draft = Pick<Item, 'kind' | 'lemma'> & Partial<Item>;

/** Prepositions of place. Source: Quirk et al., A Comprehensive Grammar, § 9.15. */
const LOCATING: ReadonlySet<string> = new Set(
  'in at off near outside inside around within above below beyond'.split(' '),
);
const WITHOUT_CONTENT: ReadonlySet<string> = new Set(
  'punctuation determiner preposition conjunction auxiliary modal pronoun particle'.split(' '),
);

/**
 * The content of a sentence in order: figures, countries, numbers, times, and words that carry meaning. Words without
 * content of their own (`the`, `has`, `also`) are left out. A hyphenated word gives its parts: `Russian-built`.
 */
export function readItems(tokens: readonly Token[], marked: Marked): Item[] {
  const items: Item[] = [];
  const quoted = findQuoted(tokens);
  for (let at = 0; at < tokens.length; ) {
    const length = lengthOfPreposition(tokens, at);
    if (length > 0) {
      at += length;
      continue;
    }
    const found = itemsAt(tokens, at, marked, quoted.has(at));
    items.push(...found);
    at = Math.max(at + 1, found.at(-1)?.to ?? 0);
  }
  return items;
}

/** Tokens of a preposition of several words (`in the course of`) or of `kind of` behind `a`, whose noun names nothing; 0 when none starts here. */
function lengthOfPreposition(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (/^(?:kind|sort)$/.test(token?.lemma ?? '') && before?.lemma === 'a' && next?.lemma === 'of') return 2;
  if (token?.class !== 'preposition') return 0;
  const words = COMPLEX_PREPOSITIONS.get(token.lemma)?.find((phrase) =>
    phrase.every((word, i) => tokens[at + i]?.lemma === word),
  );
  if (words?.includes('first') && !isCounted(tokens[at + words.length])) return 0;
  return words?.length ?? 0;
}

/** `for the first time in ten years`; in Sunday’s vote it was the first time. */
const isCounted = (token: Token | undefined): boolean =>
  token?.class === 'number' ||
  /^(?:an?|more|over|nearly|almost|about|several|many|decade|year|month|week)$/.test(token?.lemma ?? '');

function itemsAt(tokens: readonly Token[], at: number, marked: Marked, quoted: boolean): Item[] {
  const token = tokens[at];
  if (!token) return [];
  const make = (to: number, draft: Draft): Item => {
    const end = tokens[to - 1]?.end ?? token.end;
    const words = draft.kind === 'figure' ? toNameKey(textOf(tokens, at, to)) : [];
    // Every property in the same order, whatever is drafted: engines read objects of one form several times as fast.
    return {
      kind: draft.kind,
      from: at,
      to,
      start: token.start,
      end,
      lemma: draft.lemma,
      class: draft.class ?? token.class,
      figure: draft.figure ?? null,
      country: draft.country ?? null,
      demonym: draft.demonym ?? false,
      capitalOf: draft.capitalOf ?? null,
      located: LOCATING.has(tokens[tokens[at - 1]?.lemma === 'the' ? at - 2 : at - 1]?.lemma ?? ''),
      owner: tokens[to]?.lemma === '’s',
      words,
      names: draft.names ?? (words.length && draft.form === 'name' ? [words] : []),
      groups: [],
      quoted,
      form: draft.form ?? null,
      number: draft.number ?? null,
      amount: draft.amount ?? null,
      time: draft.time ?? null,
      length: draft.length ?? null,
      back: draft.back ?? false,
    };
  };
  const time = marked.times.get(token.start);
  const number = marked.numbers.get(token.start);
  const figure = figureAt(tokens, at, marked, make);
  if (figure && !isMeasured(figure, time, number)) return [figure];
  if (time) {
    const to = indexAfter(tokens, at, time);
    const lemma = textOf(tokens, at, to);
    return [make(to, { kind: 'time', lemma, time, ...readLength(time, lemma, tokens, { from: at, to }) })];
  }
  const score = readScore(tokens, at) ?? readFrequency(tokens, at);
  if (score) return [make(score.to, { kind: 'number', lemma: textOf(tokens, at, score.to), ...score.value })];
  if (number && isProWord(tokens, at)) return [];
  if (number) {
    const amount = toAmount(number, tokens, at);
    const found = make(indexAfter(tokens, at, number), { kind: 'number', lemma: token.lemma, number, amount });
    // `second-largest`: the place and the word that it goes with.
    const behind = number.kind === 'ordinal' ? /-(\p{L}+est)$/u.exec(token.lemma)?.[1] : undefined;
    return behind ? [found, make(at + 1, { kind: 'word', lemma: behind, class: 'adjective' })] : [found];
  }
  return wordItems(tokens, token, at, make);
}

/** Whether what looks like a name is a date that no figure bears (`in June,`), or opens a sum of money, its country being part of the sign (`US$40`). */
const isMeasured = (
  { figure }: Item,
  time: TimeExpression | undefined,
  number: NumberExpression | undefined,
): boolean => !figure && (/\d/.test(time?.value ?? '') || number?.kind === 'money');

/** A figure's mention, a country word, or a name that no figure claims; the longest of them. */
function figureAt(
  tokens: readonly Token[],
  at: number,
  marked: Marked,
  make: (to: number, draft: Draft) => Item,
): Item | null {
  const country = readCountry(tokens, at);
  if (!country && isPairOfPlaces(tokens[at]?.text ?? '')) return null;
  const countryTo = country?.to ?? 0;
  const mention = marked.mentions.get(tokens[at]?.start ?? -1);
  if (mention) {
    const to =
      mention.form === 'name'
        ? endOfCapitals(tokens, at, indexAfter(tokens, at, mention))
        : indexAfter(tokens, at, mention);
    if (countryTo < to || (countryTo === to && isBearer(mention.figure))) {
      const { figure, form, names } = mention;
      const lemma = form === 'name' ? textOf(tokens, at, to) : figure.name.toLowerCase();
      const named =
        !country || form === 'pronoun' || figure.type === 'person' || countryTo !== to ? {} : toPlace(country);
      return make(to, { kind: 'figure', lemma, figure, form, names, ...named });
    }
  }
  if (country)
    return make(countryTo, { kind: 'figure', lemma: textOf(tokens, at, countryTo), form: 'name', ...toPlace(country) });
  const to = endOfUnknown(tokens, at, marked);
  const half = to === at + 1 && tokens[at - 1]?.lemma === 'the' ? marked.halves.get(textOf(tokens, at, to)) : undefined;
  if (half) return make(at + 1, { kind: 'figure', lemma: textOf(tokens, at, at + 1), form: 'name', country: half });
  return to === null ? null : make(to, { kind: 'figure', lemma: textOf(tokens, at, to), form: 'name' });
}

/** Where a name ends that no figure claims; null where none begins, as at an office or the kind of thing behind a name. */
function endOfUnknown(tokens: readonly Token[], at: number, marked: Marked): number | null {
  if (tokens[at]?.class !== 'name' || roleOf(tokens[at]?.text ?? '') || isKindBehind(tokens, at)) return null;
  let to = at + 1;
  while (tokens[to]?.class === 'name' && !marked.mentions.has(tokens[to]?.start ?? -1)) to++;
  // `Foreign Minister` in front of a name: an office, and nobody by itself.
  return roleOf(tokens[to - 1]?.text ?? '') === null ? endOfBody(tokens, to) : null;
}

/** `Journal of Medicine`: what a body is of belongs to its name. */
function endOfBody(tokens: readonly Token[], to: number): number {
  const isOf = BODY_HEADS.has(tokens[to - 1]?.text.toLowerCase() ?? '') && tokens[to]?.lemma === 'of';
  const from = tokens[to + 1]?.lemma === 'the' ? to + 2 : to + 1;
  if (!isOf || tokens[from]?.class !== 'name') return to;
  let end = from + 1;
  while (tokens[end]?.class === 'name') end++;
  return end;
}

/** Whether a country’s or capital’s name alone means a figure: of people one whom the text names in full elsewhere. */
const isBearer = ({ type, name }: Figure): boolean => type !== 'person' || name.includes(' ');

/** `state-run`: what belongs to a state is what `state` before a noun says. */
const OWNED_BY_STATE = /(?<=^(?:state|government))-(?:run|owned|controlled)$/;

function wordItems(
  tokens: readonly Token[],
  token: Token,
  at: number,
  make: (to: number, draft: Draft) => Item,
): Item[] {
  if (WITHOUT_CONTENT.has(token.class) || !/\p{L}/u.test(token.lemma) || saysNothing(tokens, at)) return [];
  const lemma = toLemma(token, tokens[at - 1]);
  const isShowingUp = lemma === 'appear' && /^(?:at|before)$/.test(tokens[at + 1]?.lemma ?? '');
  if (isShowingUp) return [make(at + 1, { kind: 'word', lemma })];
  const empty = token.class === 'verb' ? EMPTY_VERBS : EMPTY_WORDS;
  if (!lemma.includes('-')) return empty.has(lemma) ? [] : [make(at + 1, { kind: 'word', lemma })];
  const country = readLeadingCountry(token.text);
  if (token.class === 'noun' && isKnownWord(lemma)) return [make(at + 1, { kind: 'word', lemma })];
  const parts = token.lemma
    .replace(OWNED_BY_STATE, '')
    .split('-')
    .slice(country ? 1 : 0)
    .filter((part) => part.length > 1 && !EMPTY_WORDS.has(part));
  const people = (name: string) =>
    make(at + 1, { kind: 'figure', lemma: token.lemma, form: 'name', country: name, demonym: true });
  const second = country ? readLastCountry(token.text) : null;
  if (country && second) return [people(country), people(second)];
  const words = parts.map((lemma) => make(at + 1, { kind: 'word', lemma: toBase(lemma) }));
  return country ? [people(country), ...words] : words;
}
