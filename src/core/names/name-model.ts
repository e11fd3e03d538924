/**
 * What the name finder has learned, as typed arrays ready for use. Words and features are known by their hashes alone,
 * so that nothing has to be spelled out when the model is opened.
 */
export interface NameModel {
  /** Format of the file it came from; 0 when there is none. */
  readonly version: number;
  /** Open-addressed table from word hash to an index of the word columns; entry 0 of those is "unknown". */
  readonly words: HashTable;
  /** Name lists of each word, see `LIST`. */
  readonly lists: Uint16Array;
  /** Bit path of each word in the cluster tree, `CLUSTER_DEPTH` bits; -1 for none. */
  readonly clusters: Int16Array;
  /** Learned type of each word; -1 for none. */
  readonly types: Int16Array;
  /** Names of several words: hash of the words to an index of `phraseLists`. */
  readonly phrases: HashTable;
  readonly phraseLists: Uint16Array;
  /** Row of weights of each feature, by its hash; 0 for none. */
  readonly slots: Uint16Array;
  /** Bit for each tag that a row has a weight for; row 0 has none. */
  readonly rowTags: Uint16Array;
  /** Where the weights of a row begin in `weights`, one for each bit of `rowTags`, lowest bit first. */
  readonly rowStarts: Uint32Array;
  /** Levels of weights as they are stored, see `weightOf`: rows are spelled out only where a feature asks for them. */
  readonly weights: Uint8Array;
  /** The weight of each stored level. */
  readonly weightOf: Float32Array;
  /** `TABLE_SIDE` × `TABLE_SIDE`, see `ALLOWED`. */
  readonly transitions: Float32Array;
}

/** Keys and values side by side; a key of 0 marks a free place. */
export interface HashTable {
  readonly keys: Int32Array;
  readonly values: Uint16Array;
}

/** Levels of the cluster tree. */
export const CLUSTER_DEPTH = 10;
/** Words of the longest name in the list of names of several words. */
export const MAX_PHRASE = 5;

/** A table for hashes known to differ; `values` are given by position, counted from 1. */
export function createHashTable(hashes: ArrayLike<number>): HashTable {
  let size = 16;
  while (size < 2 * hashes.length) size *= 2;
  const keys = new Int32Array(size);
  const values = new Uint16Array(size);
  for (let at = 0; at < hashes.length; at++) {
    const hash = hashes[at] ?? 0;
    let place = hash & (size - 1);
    while (keys[place] !== 0) place = (place + 1) & (size - 1);
    keys[place] = hash;
    values[place] = at + 1;
  }
  return { keys, values };
}

/** The value of a hash; 0 when it is not in the table. */
export function lookUp(table: HashTable, hash: number): number {
  const { keys, values } = table;
  const last = keys.length - 1;
  for (let place = hash & last; ; place = (place + 1) & last) {
    const key = keys[place];
    if (key === hash) return values[place] ?? 0;
    if (key === 0) return 0;
  }
}

/** Bits kept of a word's hash: enough that of 50,000 words hardly one in 10,000 unknown words is taken for a known one. */
const KEY_BITS = 29;

/** A word's hash as the tables know it; never 0. */
export const toWordKey = (hash: number): number => hash & ((1 << KEY_BITS) - 1) || 1;
