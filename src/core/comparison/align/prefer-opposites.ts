import type { Item } from '../prepare/item';
import { PARTS, type Roles } from '../prepare/read-roles';
import type { Pair } from './align-items';
import { isBesideSame, type Sides } from './find-position';

/**
 * Gives up what another word of the sentence says like a claim's, where the opposite stands in its own place: `keep the gate`
 * beside `repairs continue, and the town will scrap the gate`, `marks the beginning` beside `started in May and marks the end`.
 */
export const preferOpposites = (sides: Sides): readonly Pair[] =>
  sides.pairs.map((pair) => {
    const { claim, document, rival = null } = pair;
    if (!rival || !document) return pair;
    const isOther =
      claim.class === 'verb'
        ? pair.score < 1 && isOtherDeed(claim, document, rival, sides)
        : isElsewhere(claim, document, rival, sides);
    return isOther ? { ...pair, document: null, score: 0, opposite: rival, rival: null } : pair;
  });

/** Whether who does it to what is met by the opposite deed alone. */
function isOtherDeed(
  claim: Item,
  document: Item,
  rival: Item,
  { claim: ours, document: theirs, same }: Sides,
): boolean {
  const mine = ours.roles.find(({ verb }) => verb === claim.from);
  const partsMet = (verb: Item): number => {
    const roles = theirs.roles.filter((one) => one.verb === verb.from);
    const isMet = (part: (typeof PARTS)[number], one: Roles) =>
      mine?.[part].heads.some((a) => one[part].heads.some((b) => same(a, b))) === true;
    return Math.max(0, ...roles.map((one) => PARTS.filter((part) => isMet(part, one)).length));
  };
  if (mine === undefined || rival.class !== 'verb' || partsMet(document) > 0) return false;
  // `sales fell` beside `sales rose, while the firm cut its debt`: who does it is all that the claim names.
  const isBare = PARTS.filter((part) => mine[part].heads.length > 0).length === 1;
  return partsMet(rival) > (isBare && document.class === 'verb' ? 0 : 1);
}

/** Whether the opposite alone stands beside what the claim's word stands beside: `unlikely to rain` and `likely to be warm`. */
const isElsewhere = (claim: Item, document: Item, rival: Item, sides: Sides): boolean =>
  rival.class === claim.class && isBesideSame(claim, rival, sides) && !isBesideSame(claim, document, sides);
