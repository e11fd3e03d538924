import type { DocumentIndex, IndexPlace, Postings } from './create-lookup';

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

/** The documents that share most of a claim's rarest keys, best first. */
export function openCandidates(wanted: readonly WantedKey[], index: DocumentIndex): IndexPlace[] {
  const opened = new Map<number, { place: IndexPlace; score: number }>();
  let left = MOST_POSTINGS;
  for (const { postings, weight } of [...wanted].sort((a, b) => a.postings.frequency - b.postings.frequency)) {
    const isFirst = left === MOST_POSTINGS;
    if (postings.frequency > (isFirst ? TOO_COMMON : left)) break;
    left -= postings.frequency;
    for (const { segment, from, to } of postings.ranges) {
      for (let one = from; one < to; one++) {
        const at = segment.postings[one] ?? 0;
        const number = segment.documents[at] ?? 0;
        const before = opened.get(number);
        if (before) before.score += weight;
        else if (index.alive.has(number)) opened.set(number, { place: { segment, at }, score: weight });
      }
    }
  }
  return [...opened.values()]
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_OPENED)
    .map(({ place }) => place);
}
