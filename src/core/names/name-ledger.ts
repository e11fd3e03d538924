import { COUNTRY_BY_DEMONYM } from '../lexicon/countries';
import { isCalledBody } from './find-called-bodies';
import { LIST } from './list-bits';
import type { NameSentence } from './name-document';
import type { ScoredName } from './read-twice';
import { isListed } from './read-word';
import { KIND } from './tags';

const CAPITAL = /^\p{Lu}/u;
const NAME_LIKE = /^\p{Lu}\p{L}{2,}/u;
/** Tokens of the longest line that is a score: two sides, three for the score, a note. */
const SCORE_LINE = 14;

/** Prepositions of place and way. Source: Quirk et al., A Comprehensive Grammar, §§ 9.15–9.21. */
const LOCATING =
  /^(?:in|at|near|outside|inside|around|within|across|from|to|into|through|via|toward|towards|off|over)$/i;

/** What the document as a whole says of its names. */
export interface Ledger {
  /** How often a name was read as outside (unused), person, organization, place. */
  readonly counts: Map<string, number[]>;
  /** Last words of people's full names, with how often. */
  readonly surnames: Map<string, number>;
  /** Lone words that the text puts behind a preposition of place: "in Paris". */
  readonly located: Set<string>;
  /** Lone words that the text explains, with their kind: acronyms of a name, what a noun calls an organisation. */
  readonly explained: Map<string, number>;
  /** Countries whose people the text names: “Chadian” shows that “Chad” is one. */
  readonly countries: Set<string>;
}

/** The words of a name, parted by blanks. */
export const textOf = ({ tokens }: NameSentence, { first, last }: { first: number; last: number }) =>
  tokens
    .slice(first, last + 1)
    .map((token) => token.text)
    .join(' ');

/** Counts how the names of a document were read and what it explains of them. */
export function keepLedger(sentences: readonly NameSentence[], found: readonly ScoredName[][]): Ledger {
  const ledger: Ledger = {
    counts: new Map(),
    surnames: new Map(),
    located: new Set(),
    explained: new Map(),
    countries: new Set(),
  };
  sentences.forEach((sentence, index) => {
    for (const { text } of sentence.tokens) ledger.countries.add(COUNTRY_BY_DEMONYM.get(text)?.name ?? '');
    for (const name of found[index] ?? []) {
      const text = textOf(sentence, name);
      const counts = ledger.counts.get(text) ?? [0, 0, 0, 0];
      counts[name.kind] = (counts[name.kind] ?? 0) + 1;
      ledger.counts.set(text, counts);
      const end = endOfSurname(sentence, name);
      const last = sentence.tokens[end]?.text ?? '';
      if (name.kind === KIND.person && end > name.first && NAME_LIKE.test(last)) {
        ledger.surnames.set(last, (ledger.surnames.get(last) ?? 0) + 1);
      }
      if (name.first === name.last && LOCATING.test(sentence.tokens[name.first - 1]?.text ?? ''))
        ledger.located.add(text);
      for (const [word, kind] of explain(sentence, name)) ledger.explained.set(word, kind);
    }
  });
  return ledger;
}

/** Where a surname ends: before what tells generations apart, as in "Roy Lind Jr." */
const endOfSurname = ({ tokens }: NameSentence, { last }: ScoredName): number =>
  /^(?:[JS]r\.?|I{2,3}|IV)$/.test(tokens[last]?.text ?? '') ? last - (tokens[last - 1]?.text === ',' ? 2 : 1) : last;

/** What a name shows of itself, of its initials and of the letters behind it: each with its kind. */
function explain(sentence: NameSentence, name: ScoredName): [string, number][] {
  const text = textOf(sentence, name);
  if (isSide(sentence, name)) return [[text, KIND.organization]];
  if (name.kind === KIND.person) return [];
  const isOwnWord = name.first === name.last && !isListed(sentence.words[name.first], LIST.commonWord);
  const initials = initialsOf(sentence, name);
  const acronym = acronymBehind(sentence, name);
  return [
    ...(isOwnWord && isCalledBody(sentence, name) ? [[text, KIND.organization] satisfies [string, number]] : []),
    ...(initials.length > 2 ? [[initials, name.kind] satisfies [string, number]] : []),
    ...(acronym ? [[acronym, name.kind] satisfies [string, number]] : []),
  ];
}

/** A side in a line with a score, countries aside: "Connacht 27-24 Benetton Treviso". */
function isSide({ tokens, words }: NameSentence, { first, last }: ScoredName): boolean {
  const near = [tokens.slice(last + 1, last + 4), tokens.slice(Math.max(0, first - 3), first)];
  const isScore = near.some((some) => /^\d{1,3}[-–]\d{1,3}$/.test(some.map(({ text }) => text).join('')));
  return (
    isScore &&
    tokens.length <= SCORE_LINE &&
    !words.slice(first, last + 1).some((word) => isListed(word, LIST.country | LIST.demonym))
  );
}

/** "African Union (AU)": letters in brackets behind a name that begin its words. */
function acronymBehind(sentence: NameSentence, name: ScoredName): string | null {
  const next = sentence.tokens.slice(name.last + 1).map((token) => token.text);
  const [open, letters, close] = /^[’']s$/.test(next[0] ?? '') ? next.slice(1, 4) : next.slice(0, 3);
  if (open !== '(' || close !== ')' || !letters || !/^\p{Lu}\p{L}{1,8}$/u.test(letters)) return null;
  const initials = initialsOf(sentence, name);
  const capitals = letters.replace(/\P{Lu}/gu, '');
  const fits = initials.includes(capitals) || (initials.length > 1 && capitals.includes(initials));
  return capitals.length > 1 && fits ? letters : null;
}

const initialsOf = ({ tokens }: NameSentence, { first, last }: ScoredName) =>
  tokens
    .slice(first, last + 1)
    .filter((token) => CAPITAL.test(token.text))
    .map((token) => token.text.charAt(0))
    .join('');
