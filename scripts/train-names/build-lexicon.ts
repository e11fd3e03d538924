import { mixKeys } from '../../src/core/names/find-runs';
import { hashText } from '../../src/core/names/hash';
import { LIST } from '../../src/core/names/list-bits';
import { createHashTable, type NameModel, toWordKey } from '../../src/core/names/name-model';
import { clusterWords } from './cluster-words';
import type { NameLists } from './name-lists';
import { dropRareWords } from './name-lists';
import { centre, toDirections, type Vectors } from './read-vectors';
import { typeWords, type WordEvidence } from './type-words';

/** The part of the model that knows words; the columns' first entry stands for an unknown word. */
export type Lexicon = Pick<NameModel, 'words' | 'lists' | 'clusters' | 'types' | 'phrases' | 'phraseLists'> & {
  /** Hashes of words and phrases in the order of the columns, for packing. */
  readonly wordKeys: readonly number[];
  readonly phraseKeys: readonly number[];
};

/** Most frequent words whose cluster and type are kept; more are clustered and typed, so that the clusters are even. */
const KEPT_WORDS = 30000;

/** Packs lists, clusters and types of words into columns behind a hash table. Words that share a hash share a row. */
export function buildLexicon(
  lists: NameLists,
  vectors: Vectors,
  labels: ReadonlyMap<string, readonly number[]>,
): Lexicon {
  const rank = new Map(vectors.words.map((word, at) => [word, at]));
  const clusters = clusterWords(toDirections(vectors), vectors.count, vectors.size);
  const known = vectors.words
    .slice(0, vectors.count)
    .map((word) => toEvidence(lists.words.get(word) ?? 0, labels.get(word)));
  const types = typeWords(toInputs(vectors), vectors.count, vectors.size + 1, known);
  const listed = dropRareWords(lists.words, rank);
  const words = [...new Set([...listed.keys(), ...vectors.words.slice(0, KEPT_WORDS)])];
  const rows = new Map<number, { lists: number; cluster: number; type: number }>();
  for (const word of words) {
    const at = rank.get(word) ?? Number.POSITIVE_INFINITY;
    const key = toWordKey(hashText(word));
    if (rows.has(key)) continue;
    const cluster = at < KEPT_WORDS ? (clusters[at] ?? -1) : -1;
    rows.set(key, { lists: listed.get(word) ?? 0, cluster, type: at < KEPT_WORDS ? (types[at] ?? -1) : -1 });
  }
  const sorted = [...rows].sort(([a], [b]) => a - b);
  const phrases = [...toPhraseRows(lists.phrases)].sort(([a], [b]) => a - b);
  return {
    wordKeys: sorted.map(([key]) => key),
    words: createHashTable(sorted.map(([key]) => key)),
    lists: Uint16Array.from([0, ...sorted.map(([, row]) => row.lists)]),
    clusters: Int16Array.from([-1, ...sorted.map(([, row]) => row.cluster)]),
    types: Int16Array.from([-1, ...sorted.map(([, row]) => row.type)]),
    phraseKeys: phrases.map(([key]) => key),
    phrases: createHashTable(phrases.map(([key]) => key)),
    phraseLists: Uint16Array.from([0, ...phrases.map(([, bits]) => bits)]),
  };
}

function toPhraseRows(phrases: ReadonlyMap<string, number>): Map<number, number> {
  const rows = new Map<number, number>();
  for (const [phrase, bits] of phrases) {
    const [first = '', ...more] = phrase.split(' ');
    const key = more.reduce((hash, word) => mixKeys(hash, toWordKey(hashText(word))), toWordKey(hashText(first)));
    rows.set(key, (rows.get(key) ?? 0) | bits);
  }
  return rows;
}

/** Vectors scaled to a common spread, with the word's rank as one more number. */
function toInputs({ values, count, size }: Vectors): Float64Array {
  const centred = centre(values, count, size);
  const spread = Math.sqrt(centred.reduce((sum, value) => sum + value * value, 0) / centred.length);
  const inputs = new Float64Array(count * (size + 1));
  for (let word = 0; word < count; word++) {
    for (let k = 0; k < size; k++) inputs[word * (size + 1) + k] = (centred[word * size + k] ?? 0) / spread;
    inputs[word * (size + 1) + size] = Math.log(word + 10) - 8;
  }
  return inputs;
}

/** A corpus counts for at most this many occurrences of a word, and its lists for two. */
const MOST = 20;
const LIST_VOTES = 2;
/** Votes from which on a word is fully trusted. */
const FULL = 4;

function toEvidence(bits: number, counts: readonly number[] = [0, 0, 0, 0]): WordEvidence {
  const seen = counts.reduce((sum, count) => sum + count, 0);
  const scale = seen > MOST ? MOST / seen : 1;
  const places = LIST.city | LIST.country | LIST.region | LIST.place;
  const votes = [
    bits & (LIST.commonWord | LIST.demonym) ? 2 : 0,
    bits & (LIST.firstName | LIST.lastName) ? 1 : 0,
    (bits & LIST.company ? 1 : 0) + (bits & LIST.knownBody ? 2 : 0),
    bits & places ? 1 : bits & LIST.smallCity ? 0.5 : 0,
  ];
  const voted = votes.reduce((sum, vote) => sum + vote, 0);
  const totals = counts.map((count, kind) => count * scale + (voted ? (LIST_VOTES * (votes[kind] ?? 0)) / voted : 0));
  const total = totals.reduce((sum, one) => sum + one, 0);
  return { shares: totals.map((one) => one / (total || 1)), weight: Math.min(1, total / FULL) };
}
