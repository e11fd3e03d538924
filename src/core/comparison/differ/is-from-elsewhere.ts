import type { Sides } from '../align/find-position';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';

/** Tokens between a distance and the place that it is counted from: `20 miles (30 km) to the south of`. */
const REACH = 9;
const COMPASS = /^(?:north|south)?(?:east|west)?(?:ern)?$/;

/** Whether two distances are counted from two places: `20 miles south of the bridge` beside `15 miles east of Oslo`. */
export function isFromElsewhere(claim: Item, other: Item, sides: Sides): boolean {
  const [mine, theirs] = [placeOf(sides.claim, claim), placeOf(sides.document, other)];
  return mine !== null && theirs !== null && !sides.same(mine, theirs);
}

/** What a distance is counted from: behind the `of` or `from` that follows a direction or `away`. */
function placeOf({ tokens, items }: PreparedSentence, { to }: Item): Item | null {
  for (let at = to; at < Math.min(tokens.length, to + REACH); at++) {
    const token = tokens[at];
    if (!token || token.class === 'verb') return null;
    const before = tokens[at - 1]?.lemma ?? '';
    const isFrom = token.lemma === 'from' || (token.lemma === 'of' && before !== '' && COMPASS.test(before));
    if (isFrom) return items.find(({ from }) => from > at) ?? null;
  }
  return null;
}
