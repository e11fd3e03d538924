import { type IndexSegment, LARGEST_SEGMENT, packSegment } from './index-segment';

/**
 * One segment of two, without the documents that are gone.
 *
 * @param first the older one: all its numbers are smaller
 * @param isAlive whether a document number is still in use
 */
export function mergeSegments(
  first: IndexSegment,
  second: IndexSegment,
  isAlive: (number: number) => boolean,
): IndexSegment {
  const numbers: number[] = [];
  const positions = new Map<number, number[]>();
  for (const segment of [first, second]) {
    const moved = Array.from(segment.documents, (number) => (isAlive(number) ? numbers.push(number) - 1 : -1));
    segment.keys.forEach((key, at) => {
      const kept = Array.from(
        segment.postings.subarray(segment.starts[at], segment.starts[at + 1]),
        (one) => moved[one] ?? -1,
      );
      const alive = kept.filter((one) => one >= 0);
      if (alive.length) positions.set(key, [...(positions.get(key) ?? []), ...alive]);
    });
  }
  return packSegment(numbers, positions);
}

/** Documents of a segment up to the next power of two: segments of one size are merged. */
const sizeOf = ({ documents }: IndexSegment): number => Math.ceil(Math.log2(documents.length + 1));

/**
 * The segments with a new one behind them, merged like the digits of a binary counter: of n documents there are never
 * more than about log₂ n segments, and a document is moved as often at most.
 *
 * @returns the segments to keep; those that were not touched are the very same objects
 */
export function addSegment(
  segments: readonly IndexSegment[],
  added: IndexSegment,
  isAlive: (number: number) => boolean,
): IndexSegment[] {
  const kept = [...segments];
  let last = added;
  for (let before = kept.at(-1); before; before = kept.at(-1)) {
    const fits = before.documents.length + last.documents.length <= LARGEST_SEGMENT;
    if (!fits || sizeOf(before) > sizeOf(last)) break;
    kept.pop();
    last = mergeSegments(before, last, isAlive);
  }
  return last.documents.length ? [...kept, last] : kept;
}
