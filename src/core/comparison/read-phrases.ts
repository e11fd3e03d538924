import { ADJECTIVE_PHRASES, ADVERB_PHRASES, NOUN_PHRASES } from '../lexicon/noun-phrases';
import { PARTICLE_VERBS } from '../lexicon/particle-verbs';
import { VERB_PHRASES } from '../lexicon/phrases';
import { UNDERGOING_PHRASES } from '../lexicon/undergoing';
import type { WordClass } from '../model';

/** Words that stand together and say what other words say. */
export interface Phrase {
  /** Word class of what it says: a phrase of class `verb` starts with one. */
  readonly kind: WordClass;
  /** Base forms behind the first, and whether a few other words may stand before each. */
  readonly rest: readonly { readonly word: string; readonly open: boolean }[];
  /** What it is read as: one word, or as many as stand at its end. */
  readonly words: readonly string[];
}

const PHRASE_TABLE = new Map<string, Phrase[]>();
const READINGS = new Map<string, readonly string[]>();
const UNDERGONE = new Set<string>();

/** Phrases by their first word, the longest first. */
export const PHRASES: ReadonlyMap<string, readonly Phrase[]> = PHRASE_TABLE;

/** The words that a base form may stand for: several for a phrase of several senses, such as `turn up`, else itself. */
export const toReadings = (lemma: string): readonly string[] => READINGS.get(lemma) ?? [lemma];

/** Whether a phrase's subject undergoes what it says: `stood trial`, `came under attack`. */
export const isUndergone = (lemma: string): boolean => UNDERGONE.has(lemma);

/** A noun phrase is also what its last word says: a defence pact is a pact. */
const toOwn = (kind: WordClass, readings: readonly string[], last: string): readonly string[] =>
  kind === 'noun' ? [...new Set([...readings, last])] : readings;

/** Lines `phrase > word`, `phrase > word word` where it has several readings, `phrase > word+word` where it is read as more than one word. */
function addPhrases(kind: WordClass, table: string, undergone = false): void {
  for (const line of table.trim().split('\n')) {
    const [left = '', right = ''] = line.split(' > ');
    const [first = '', ...behind] = left.split(' ');
    const rest = behind.flatMap((word, at) => (word === '…' ? [] : [{ word, open: behind[at - 1] === '…' }]));
    const name = left.replaceAll(' …', '');
    const readings = right.includes('+') ? [right] : toOwn(kind, right.split(' '), rest.at(-1)?.word ?? '');
    const isNamed = readings.length > 1 || undergone;
    if (isNamed) READINGS.set(name, readings);
    if (undergone) UNDERGONE.add(name);
    const words = isNamed ? [name] : right.split('+');
    const phrases = PHRASE_TABLE.get(first) ?? [];
    phrases.push({ kind, rest, words });
    PHRASE_TABLE.set(first, phrases);
  }
}

addPhrases('verb', UNDERGOING_PHRASES, true);
addPhrases('verb', VERB_PHRASES);
addPhrases('verb', PARTICLE_VERBS);
addPhrases('noun', NOUN_PHRASES);
addPhrases('adjective', ADJECTIVE_PHRASES);
addPhrases('adverb', ADVERB_PHRASES);
for (const phrases of PHRASE_TABLE.values()) phrases.sort((a, b) => b.rest.length - a.rest.length);
