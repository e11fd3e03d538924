import { SAID, type Sides } from '../align/find-position';
import type { SlotDifference } from './find-differences';

/** Tokens between a verb and the country where it was done: `built in the north of Chile`. */
const REACH = 5;

/** `built in Chile` beside `Peruvian-built`, whether the sentence speaks of Chile elsewhere or not. */
export function findOtherMaker({ claim, document, pairs }: Sides): SlotDifference | null {
  for (const { claim: verb, document: made, score } of pairs) {
    if (verb.class !== 'verb' || !made || score < SAID) continue;
    const maker = document.items.find((item) => item.demonym && item.from === made.from && item !== made);
    const place = claim.items.find(
      (item) => item.country && item.located && item.from >= verb.to && item.from - verb.to < REACH,
    );
    if (maker && place && maker.country !== place.country) return { slot: 'place', claim: place, document: maker };
  }
  return null;
}
