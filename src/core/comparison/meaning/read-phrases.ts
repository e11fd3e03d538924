import { ADJECTIVE_PHRASES, ADVERB_PHRASES, NOUN_PHRASES } from '../../lexicon/noun-phrases';
import { PARTICLE_VERBS } from '../../lexicon/particle-verbs';
import { VERB_PHRASES } from '../../lexicon/phrases';
import { UNDERGOING_PHRASES } from '../../lexicon/undergoing';
import type { WordClass } from '../../model';
import { addTo } from './word-table';

/** Words that stand together and say what other words say. */
export interface Phrase {
  /** Word class of what it says: a phrase of class `verb` starts with one. */
  readonly kind: WordClass;
  /** Base forms behind the first, and whether a few other words may stand before each. */
  readonly rest: readonly { readonly word: string; readonly open: boolean }[];
  /** What it is read as: one word, or as many as stand at its end. */
  readonly words: readonly string[];
}

/** The lists, those first that go before others of the same length. */
const LISTS: readonly { readonly kind: WordClass; readonly list: string; readonly undergone?: true }[] = [
  { kind: 'verb', list: UNDERGOING_PHRASES, undergone: true },
  { kind: 'verb', list: VERB_PHRASES },
  { kind: 'verb', list: PARTICLE_VERBS },
  { kind: 'noun', list: NOUN_PHRASES },
  { kind: 'adjective', list: ADJECTIVE_PHRASES },
  { kind: 'adverb', list: ADVERB_PHRASES },
];

/** Lines by their first word, with the number of their list; a line is read when its word is met, few are on one page. */
const LINES = new Map<string, { readonly line: string; readonly list: number }[]>();
LISTS.forEach(({ list }, index) => {
  for (const line of list.trim().split('\n')) addTo(LINES, line.slice(0, line.indexOf(' ')), { line, list: index });
});

const read = new Map<string, readonly Phrase[]>();
const READINGS = new Map<string, readonly string[]>();
const UNDERGONE = new Set<string>();
const NONE: readonly Phrase[] = [];

/** The phrases that start with a word, the longest first. */
export function phrasesFrom(first: string): readonly Phrase[] {
  const lines = LINES.get(first);
  if (!lines) return NONE;
  const before = read.get(first);
  if (before) return before;
  const phrases = lines.map(({ line, list }) => readPhrase(line, list));
  phrases.sort((a, b) => b.rest.length - a.rest.length);
  read.set(first, phrases);
  return phrases;
}

/** The words that a base form may stand for: several for a phrase of several senses, such as `turn up`, else itself. */
export function toReadings(lemma: string): readonly string[] {
  const space = lemma.indexOf(' ');
  if (space < 0) return [lemma];
  phrasesFrom(lemma.slice(0, space));
  return READINGS.get(lemma) ?? [lemma];
}

/** Whether a phrase's subject undergoes what it says: `stood trial`, `came under attack`. */
export const isUndergone = (lemma: string): boolean => UNDERGONE.has(lemma);

/** A noun phrase is also what its head says: a defence pact is a pact, a secretary of state a secretary. */
const toOwn = (kind: WordClass, readings: readonly string[], words: readonly string[]): readonly string[] => {
  const of = words.indexOf('of');
  return kind === 'noun' ? [...new Set([...readings, words.at(of > 0 ? of - 1 : -1) ?? ''])] : readings;
};

/**
 * Lines `phrase > word`, `phrase > word word` where it has several readings, `phrase > word+word` where it is read as more
 * than one word.
 */
function readPhrase(line: string, list: number): Phrase {
  const { kind, undergone = false } = LISTS[list] ?? { kind: 'verb' };
  const [left = '', right = ''] = line.split(' > ');
  const behind = left.split(' ').slice(1);
  const rest = behind.flatMap((word, at) => (word === '…' ? [] : [{ word, open: behind[at - 1] === '…' }]));
  const name = left.replaceAll(' …', '');
  const readings = right.includes('+') ? [right] : toOwn(kind, right.split(' '), left.split(' '));
  const isNamed = readings.length > 1 || undergone;
  if (isNamed) READINGS.set(name, readings);
  if (undergone) UNDERGONE.add(name);
  return { kind, rest, words: isNamed ? [name] : right.split('+') };
}
