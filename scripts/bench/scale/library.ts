import { deserialize, serialize } from 'node:v8';
import type { Reading, SourceDocument } from '../../../src/core/model';
import type { DocumentIndex } from '../../../src/sources/index/create-lookup';
import { findIndexKeys } from '../../../src/sources/index/find-index-keys';
import { createSegment, type IndexSegment } from '../../../src/sources/index/index-segment';
import { addSegment } from '../../../src/sources/index/merge-segments';
import { type PackedReading, packReading, unpackReading } from '../../../src/sources/readings/pack-reading';

/** Documents as they lie in storage: structured clones, which is what IndexedDB keeps. */
export interface Library {
  readonly add: (reading: Reading) => void;
  readonly index: () => DocumentIndex;
  /** Takes a document out of storage, as new. */
  readonly load: (number: number) => SourceDocument;
  /** Bytes of the index, and of the stored readings. */
  readonly measure: () => { readonly index: number; readonly readings: number };
  /** Reads the whole index from storage. */
  readonly open: () => DocumentIndex;
}

/** An empty library in memory. */
export function createLibrary(): Library {
  const alive = new Set<number>();
  const stored: Buffer[] = [];
  let segments: readonly IndexSegment[] = [];
  const index = () => ({ segments, alive });
  return {
    index,
    add: (reading) => {
      const number = stored.length;
      const keys = new Set(findIndexKeys(reading).keys());
      stored.push(serialize(packReading(reading)));
      alive.add(number);
      segments = addSegment(segments, createSegment([{ number, keys }]), (one) => alive.has(one));
    },
    load: (number) => {
      const packed: PackedReading = deserialize(stored[number] ?? Buffer.of());
      const record = { id: String(number), title: '', source: '', published: null, language: 'en' };
      return { record, reading: unpackReading(packed) };
    },
    measure: () => ({
      index: serialize(index()).length,
      readings: stored.reduce((sum, { length }) => sum + length, 0),
    }),
    open: () => deserialize(serialize(index())),
  };
}
