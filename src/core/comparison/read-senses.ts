import { WORDNET_SYNSETS } from '../lexicon/wordnet-synsets';
import type { WordClass } from '../model';

/** Meanings of a word, as line numbers of the synset table. */
export interface Senses {
  readonly own: ReadonlySet<number>;
  /** Meanings above its own. */
  readonly broader: ReadonlySet<number>;
}

/** Steps up from a meaning that still say the same of a thing: car → vehicle, but not → object. */
const STEPS: Readonly<Record<string, number>> = { n: 3, v: 1 };
const NONE: Senses = { own: new Set(), broader: new Set() };

interface Line {
  readonly pos: string;
  readonly parent: number | null;
}

const LINES: Line[] = [];
const LINES_BY_WORD = new Map<string, number[]>();
for (const row of WORDNET_SYNSETS.trim().split('\n')) {
  const [head = '', ...words] = row.split(' ');
  const parent = head.length > 1 ? Number.parseInt(head.slice(1), 36) : null;
  for (const word of words) LINES_BY_WORD.set(word, [...(LINES_BY_WORD.get(word) ?? []), LINES.length]);
  LINES.push({ pos: head.charAt(0), parent });
}

/** WordNet’s letter for a word class; other classes have no senses of their own. */
const POS: Readonly<Partial<Record<WordClass, string>>> = { noun: 'n', verb: 'v', adjective: 'a', adverb: 'r' };

const known = new Map<string, Senses>();

/**
 * The main meanings of a base form and those above them, of one word class where that is given; empty for a word that the
 * table lacks.
 */
export function toSenses(word: string, kind?: WordClass): Senses {
  const pos = kind && POS[kind];
  const own = LINES_BY_WORD.get(word)?.filter((line) => !pos || LINES[line]?.pos === pos);
  if (!own?.length) return NONE;
  const key = `${word}/${pos ?? ''}`;
  const before = known.get(key);
  if (before) return before;
  const senses = { own: new Set(own), broader: new Set(own.flatMap(broaderOf)) };
  known.set(key, senses);
  return senses;
}

function broaderOf(line: number): number[] {
  const above: number[] = [];
  let left = STEPS[LINES[line]?.pos ?? ''] ?? 0;
  for (let at = LINES[line]?.parent ?? null; at !== null && left > 0; at = LINES[at]?.parent ?? null, left--)
    above.push(at);
  return above;
}
