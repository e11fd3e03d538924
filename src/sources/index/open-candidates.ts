import type { DocumentIndex, IndexPlace, Postings } from './create-lookup';
import { findSorted } from './find-sorted';

/** A key that a claim is looked up by. */
export interface WantedKey {
  readonly postings: Postings;
  /** Its kind's worth times its rarity. */
  readonly weight: number;
}

/**
 * Postings read for one claim, rarest keys first. More of them would bring documents that share only common words, and
 * the work would grow with the number of documents.
 */
const MOST_POSTINGS = 512;
/** A key that stands in more documents than this brings none: it is only counted for those that others bring. */
const TOO_COMMON = 2048;
/** Documents that one claim brings. */
const MOST_OPENED = 8;

/** What each document has of a claim, by its number; all zero between two claims, so that a page needs one alone. */
export type Scores = Float64Array;

/** Scores for every document of an index: numbers are given in order, few of them are out of use. */
export const createScores = ({ segments }: DocumentIndex): Scores =>
  new Float64Array(1 + Math.max(0, ...segments.map(({ documents }) => documents.at(-1) ?? 0)));

/** The documents that share most of a claim's rarest keys, best first. */
export function openCandidates(wanted: readonly WantedKey[], index: DocumentIndex, scores: Scores): IndexPlace[] {
  const opened: number[] = [];
  let left = MOST_POSTINGS;
  for (const { postings, weight } of [...wanted].sort((a, b) => a.postings.frequency - b.postings.frequency)) {
    const isFirst = left === MOST_POSTINGS;
    if (postings.frequency > (isFirst ? TOO_COMMON : left)) break;
    left -= postings.frequency;
    for (const { segment, from, to } of postings.ranges) {
      for (let one = from; one < to; one++) {
        const number = segment.documents[segment.postings[one] ?? 0] ?? 0;
        const before = scores[number] ?? 0;
        if (before === 0) {
          if (!index.alive.has(number)) continue;
          opened.push(number);
        }
        scores[number] = before + weight;
      }
    }
  }
  opened.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  for (const number of opened) scores[number] = 0;
  return opened.slice(0, MOST_OPENED).flatMap((number) => placeOf(number, index) ?? []);
}

/** Where a document stands in the index. */
function placeOf(number: number, { segments }: DocumentIndex): IndexPlace | null {
  for (const segment of segments) {
    const at = findSorted(segment.documents, number);
    if (at >= 0) return { segment, at };
  }
  return null;
}
