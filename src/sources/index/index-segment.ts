/**
 * A part of the index that never changes once written: which of its documents have which key. Plain number arrays, so
 * that the storage hands it back ready to be asked, with nothing to parse.
 */
export interface IndexSegment {
  /** Numbers of its documents, ascending. */
  readonly documents: Uint32Array;
  /** Hashes of the keys, ascending. */
  readonly keys: Uint32Array;
  /** Where the postings of each key begin; one more than there are keys. */
  readonly starts: Uint32Array;
  /** Positions in `documents`, ascending for each key. */
  readonly postings: Uint16Array;
}

/** Documents in one segment at most: a position must fit into a posting's 16 bits. */
export const LARGEST_SEGMENT = 2 ** 16;

/** A document as it goes into the index. */
export interface IndexedDocument {
  readonly number: number;
  /** Hashes, see `hashKey`. */
  readonly keys: ReadonlySet<number>;
}

/** FNV-1a over UTF-16 units: two keys in four thousand million meet, and then a document is looked at in vain. */
export function hashKey(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** The index of some documents, at most `LARGEST_SEGMENT`; their numbers must ascend. */
export function createSegment(entries: readonly IndexedDocument[]): IndexSegment {
  const positions = new Map<number, number[]>();
  entries.forEach(({ keys }, at) => {
    for (const key of keys) {
      const known = positions.get(key);
      if (known) known.push(at);
      else positions.set(key, [at]);
    }
  });
  return packSegment(
    entries.map(({ number }) => number),
    positions,
  );
}

/** @param positions for each key the positions in `numbers`, ascending */
export function packSegment(
  numbers: readonly number[],
  positions: ReadonlyMap<number, readonly number[]>,
): IndexSegment {
  const keys = Uint32Array.from(positions.keys()).sort();
  const starts = new Uint32Array(keys.length + 1);
  keys.forEach((key, at) => {
    starts[at + 1] = (starts[at] ?? 0) + (positions.get(key)?.length ?? 0);
  });
  const postings = new Uint16Array(starts.at(-1) ?? 0);
  keys.forEach((key, at) => {
    postings.set(positions.get(key) ?? [], starts[at]);
  });
  return { documents: Uint32Array.from(numbers), keys, starts, postings };
}
