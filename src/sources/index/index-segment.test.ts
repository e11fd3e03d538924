import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLookup, hasPosting } from './create-lookup';
import { createSegment, hashKey, type IndexSegment } from './index-segment';
import { addSegment } from './merge-segments';

/** Which documents have a key, by the index. */
function ask(segments: readonly IndexSegment[], key: number): number[] {
  const postings = createLookup({ segments, alive: new Set() })(key);
  return segments.flatMap((segment) =>
    Array.from(segment.documents).filter((_, at) => hasPosting(postings, { segment, at })),
  );
}

const KEYS = 12;
const documents = fc.array(fc.uniqueArray(fc.nat(KEYS), { maxLength: 6 }), { maxLength: 40 });

describe('an index grown document by document', () => {
  it('finds just the documents that have a key and are alive', () => {
    fc.assert(
      fc.property(documents, fc.array(fc.nat(40)), (lists, dead) => {
        const isAlive = (number: number) => !dead.includes(number);
        const entries = lists.map((keys, number) => ({ number, keys: new Set(keys) }));
        const grown = entries.reduce<IndexSegment[]>(
          (segments, entry) => addSegment(segments, createSegment([entry]), isAlive),
          [],
        );
        for (let key = 0; key <= KEYS; key++) {
          const right = entries.filter((entry) => entry.keys.has(key)).map(({ number }) => number);
          expect(ask(grown, key).filter(isAlive)).toEqual(right.filter(isAlive));
        }
      }),
    );
  });

  it('has few segments, however many documents', () => {
    let segments: IndexSegment[] = [];
    for (let number = 0; number < 1000; number++)
      segments = addSegment(segments, createSegment([{ number, keys: new Set([1]) }]), () => true);
    expect(segments.length).toBeLessThanOrEqual(Math.ceil(Math.log2(1000)));
    expect(ask(segments, 1)).toHaveLength(1000);
  });

  it('forgets documents that are gone', () => {
    const first = createSegment([{ number: 1, keys: new Set([7]) }]);
    const second = createSegment([{ number: 2, keys: new Set([7, 8]) }]);
    const [merged, ...more] = addSegment([first], second, (number) => number === 2);
    expect(more).toEqual([]);
    expect(Array.from(merged?.documents ?? [])).toEqual([2]);
  });
});

it('keys are told apart by their hashes', () => {
  const keys = ['name:united nations', 'part:united nations', 'number:24', 'time:P24Y', 'bridge', 'bridges', ''];
  expect(new Set(keys.map(hashKey)).size).toBe(keys.length);
});
