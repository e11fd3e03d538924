import { POST_NOMINALS } from '../lexicon/post-nominals';
import type { Argument, Token } from '../model';
import type { FigureMention, SentenceView } from './fact-draft';

const POSSESSIVES = /^(?:his|her|its|their|my|our|your)$/i;
/** A description that points back; an adjective such as `Chilean` in `the Chilean army` does not. */
const REFERRING = /^(?:the|this|that|these|those|both|his|her|its|their)\b/i;
const RECIPROCAL = /^(?:each other|one another|each|themselves|himself|herself|itself)$/i;

/** A stretch of tokens `[from, to)`. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Words of a stretch, with pronouns and descriptions inside replaced by who they mean: `his visit` → `Ana Ruiz’s visit`.
 * Pronouns for the figure `own` stay: a line about Ana Ruiz says `her visit`.
 */
export function resolveWords(view: SentenceView, { from, to }: TokenRange, own: string | null = null): string {
  const first = view.tokens[from];
  const last = view.tokens[closesBrackets(view.tokens, from, to) ? to : to - 1];
  if (!first || !last || to <= from) return '';
  let out = '';
  let at = first.start;
  for (const mention of view.figures.mentions) {
    if (mention.start < at || mention.end > last.end || mention.form === 'name' || mention.start < first.start)
      continue;
    if (own === mention.figure.id && mention.form === 'pronoun') continue;
    const named = nameInPlace(view, mention);
    if (!named) continue;
    out += view.text.slice(at, mention.start) + named.words;
    at = mention.end + named.taken;
  }
  return tidyWords(out + view.text.slice(at, last.end));
}

/** Whether the token behind a stretch closes the brackets that were opened in it. */
function closesBrackets(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[to]?.text !== ')') return false;
  const marks = tokens.slice(from, to).filter(({ text }) => /^[()]$/.test(text));
  return marks.at(-1)?.text === '(';
}

/** The name that takes a mention’s place, and how many characters of a possessive behind it go too. Null keeps the words. */
function nameInPlace(view: SentenceView, mention: FigureMention): { words: string; taken: number } | null {
  const words = view.text.slice(mention.start, mention.end);
  const { name } = mention.figure;
  if (RECIPROCAL.test(words) || (mention.form === 'description' && !REFERRING.test(words))) return null;
  const possessive = `${name}${/s$/i.test(name) ? '’' : '’s'}`;
  if (POSSESSIVES.test(words)) return { words: isObject(view, mention) ? name : possessive, taken: 0 };
  const mark = /^[’']s?(?![\p{L}])/u.exec(view.text.slice(mention.end, mention.end + 3));
  return mark && mention.end < view.sentence.end
    ? { words: possessive, taken: mark[0].length }
    : { words: name, taken: 0 };
}

/** `described her as brilliant`: `her` with nothing behind it that could be hers. */
function isObject(view: SentenceView, mention: FigureMention): boolean {
  if (!/^her$/i.test(view.text.slice(mention.start, mention.end))) return false;
  const next = view.tokens.find((token) => token.start >= mention.end && !/^[“"‘']$/.test(token.text));
  return !next || !/^(?:noun|name|adjective|number|adverb|verb|other)$/.test(next.class);
}

/** Odd spaces and marks without a partner taken off the ends; the words themselves stay as written. */
export function tidyWords(words: string): string {
  const tidy = words
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, '')
    .trim();
  if ((tidy.match(/"/g) ?? []).length % 2) return tidy.replace(/"(?=[^"]*$)/, '').trim();
  const opens = (tidy.match(/[“«]|``/g) ?? []).length;
  const closes = (tidy.match(/[”»]|''/g) ?? []).length;
  if (opens === closes) return tidy;
  return tidy
    .replace(opens > closes ? /[“«]|``/ : /[”»]|''(?!.*(?:[”»]|''))/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The figure that a noun phrase is: its mention covers the head and ends with the phrase. Null for `Kim’s car`. */
export function findFigure(view: SentenceView, phrase: TokenRange & { readonly head: number }): FigureMention | null {
  const to = endOfName(view, phrase);
  const head = view.tokens[Math.min(phrase.head, to - 1)];
  const last = view.tokens[to - 1];
  const first = view.tokens[phrase.from];
  if (!head || !last || !first) return null;
  const covering = view.figures.mentions.filter(
    (one) => one.start <= head.start && head.end <= one.end && one.end >= last.end && one.end <= last.end,
  );
  const usable = covering.filter((one) => !POSSESSIVES.test(view.text.slice(one.start, one.end)));
  return (
    usable.find((one) => one.start <= first.start) ??
    usable.find((one) => isTitled(view.tokens, phrase.from, one)) ??
    null
  );
}

/** One past a phrase without the letters that stand behind a name: `Ada Lind CBE FRS`. */
function endOfName({ tokens }: SentenceView, { from, to }: TokenRange): number {
  let end = to;
  while (end - 1 > from && POST_NOMINALS.has(tokens[end - 1]?.text ?? '')) end--;
  return tokens[end - 1]?.class === 'name' ? end : to;
}

/** Whether the words of a phrase before a name only introduce it: `President`, `the actor`; a preposition would not. */
function isTitled(tokens: readonly Token[], from: number, mention: FigureMention): boolean {
  if (mention.form !== 'name') return false;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.start >= mention.start) return true;
    if (
      !['determiner', 'adjective', 'noun', 'name', 'particle', 'number', 'adverb', 'punctuation'].includes(token.class)
    )
      return false;
  }
  return true;
}

/** A noun phrase as one side of a fact. Listed phrases are joined; a group's figure stands for its members. */
export function resolvePhrase(
  view: SentenceView,
  phrase: TokenRange & { readonly head: number },
  conjuncts: readonly (TokenRange & { readonly head: number })[] = [],
  own: string | null = null,
): Argument {
  if (conjuncts.length < 2) {
    const mention = findFigure(view, phrase);
    return mention
      ? { text: mention.figure.name, entity: mention.figure.id }
      : { text: resolveWords(view, phrase, own), entity: null };
  }
  // `three more players, Ruiz, Lind and Moen`: who they are is listed behind them.
  const [first, second] = conjuncts;
  const isOpening =
    first !== undefined &&
    conjuncts.length > 2 &&
    second?.from === first.to + 1 &&
    view.tokens[first.head]?.plural === true &&
    view.tokens[second.from]?.class === 'name';
  const listed = isOpening && !findFigure(view, first) ? conjuncts.slice(1) : conjuncts;
  const found = listed.map((one) => (findFigure(view, one) ?? findNameBehind(view, one))?.figure);
  const ids = found.flatMap((figure) => (figure ? [figure.id] : []));
  if (ids.length < listed.length || new Set(ids).size < ids.length)
    return { text: resolveWords(view, phrase, own), entity: null };
  return { text: joinNames(found.map((figure) => figure?.name ?? '')), entity: findGroup(view, ids) };
}

/** `the mayor, Nils Berg,`: the name behind a phrase and a comma. */
function findNameBehind(view: SentenceView, { to }: TokenRange): FigureMention | null {
  const start = view.tokens[to]?.text === ',' ? view.tokens[to + 1]?.start : undefined;
  return view.figures.mentions.find((one) => one.form === 'name' && one.start === start) ?? null;
}

const joinNames = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

function findGroup(view: SentenceView, ids: readonly string[]): string | null {
  const wanted = [...ids].sort().join(' ');
  for (const figure of view.figures.byId.values()) {
    if (figure.members && [...figure.members].sort().join(' ') === wanted) return figure.id;
  }
  return null;
}
