import { WORDNET_SYNSETS } from '../../lexicon/wordnet-synsets';
import type { WordClass } from '../../model';
import { addTo } from './word-table';

/** Meanings of a word, as line numbers of the synset table. */
export interface Senses {
  readonly own: readonly number[];
  /** Meanings above its own. */
  readonly broader: readonly number[];
}

/** Steps up from a meaning that still say the same of a thing: car → vehicle, but not → object. */
const STEPS: Readonly<Record<string, number>> = { n: 3, v: 1 };
const NONE: Senses = { own: [], broader: [] };

/** Part of speech and number of the broader line of every meaning, as the table writes them: read when asked for. */
const HEADS: string[] = [];
const LINES_BY_WORD = new Map<string, number[]>();
for (const row of WORDNET_SYNSETS.trim().split('\n')) {
  const words = row.split(' ');
  for (let at = 1; at < words.length; at++) addTo(LINES_BY_WORD, words[at] ?? '', HEADS.length);
  HEADS.push(words[0] ?? '');
}

const posOf = (line: number): string => HEADS[line]?.charAt(0) ?? '';

/** The line of the meaning above one; null when there is none. */
const parentOf = (line: number): number | null => {
  const number = HEADS[line]?.slice(1);
  return number ? Number.parseInt(number, 36) : null;
};

/** WordNet’s letter for a word class; other classes have no senses of their own. */
const POS: Readonly<Partial<Record<WordClass, string>>> = { noun: 'n', verb: 'v', adjective: 'a', adverb: 'r' };

/**
 * The main meanings of a base form and those above them, of one word class where that is given; empty for a word that the
 * table lacks.
 */
export function toSenses(word: string, kind?: WordClass): Senses {
  const lines = LINES_BY_WORD.get(word);
  if (!lines) return NONE;
  const pos = kind && POS[kind];
  const own = pos ? lines.filter((line) => posOf(line) === pos) : lines;
  return own.length ? { own, broader: own.flatMap(broaderOf) } : NONE;
}

function broaderOf(line: number): number[] {
  const above: number[] = [];
  let left = STEPS[posOf(line)] ?? 0;
  for (let at = parentOf(line); at !== null && left > 0; at = parentOf(at), left--) above.push(at);
  return above;
}
