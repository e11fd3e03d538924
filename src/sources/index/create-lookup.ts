import { findSorted } from './find-sorted';
import type { IndexSegment } from './index-segment';

/** Every document that can be found. */
export interface DocumentIndex {
  readonly segments: readonly IndexSegment[];
  /** Numbers of the documents that may be used: switched on, and not replaced by a later reading. */
  readonly alive: ReadonlySet<number>;
}

/** A document in the index: its segment and its position there. */
export interface IndexPlace {
  readonly segment: IndexSegment;
  readonly at: number;
}

/** Where the postings of one key lie in a segment, half-open. */
interface PostingRange {
  readonly segment: IndexSegment;
  readonly from: number;
  readonly to: number;
}

/** The postings of one key in all segments. */
export interface Postings {
  /** In how many documents the key stands, those not alive included. */
  readonly frequency: number;
  readonly ranges: readonly PostingRange[];
}

/** Looks keys up, each once. */
export function createLookup({ segments }: DocumentIndex): (key: number) => Postings {
  const known = new Map<number, Postings>();
  return (key) => {
    const before = known.get(key);
    if (before) return before;
    const ranges = segments.flatMap((segment) => {
      const at = findSorted(segment.keys, key);
      return at < 0 ? [] : [{ segment, from: segment.starts[at] ?? 0, to: segment.starts[at + 1] ?? 0 }];
    });
    const postings = { frequency: ranges.reduce((sum, { from, to }) => sum + to - from, 0), ranges };
    known.set(key, postings);
    return postings;
  };
}

/** Whether a document has the key. */
export function hasPosting({ ranges }: Postings, { segment, at }: IndexPlace): boolean {
  for (const range of ranges)
    if (range.segment === segment) return findSorted(segment.postings, at, range.from, range.to) >= 0;
  return false;
}
