import type { SlotDifference } from './find-differences';
import { prepositionBefore, SAID, type Sides } from './find-position';

/** Where both name the same two ends of a way, and the claim goes from the one to the other while the sentence goes back. */
export function findOtherWay({ claim, document, pairs }: Sides): SlotDifference | null {
  const ends = pairs.flatMap((pair) => {
    if (!pair.document || pair.score < SAID || pair.claim.kind !== 'figure') return [];
    const [mine, theirs] = [prepositionBefore(claim, pair.claim), prepositionBefore(document, pair.document)];
    return [{ pair, way: `${mine} ${theirs}`, document: pair.document }];
  });
  const start = ends.find(({ way }) => way === 'from to');
  const end = ends.find(({ way }) => way === 'to from');
  return start && end ? { slot: 'place', claim: start.pair.claim, document: end.document } : null;
}
