import { SAID, type Sides } from '../align/find-position';
import type { Unit } from '../align/read-units';
import { type Followable, isNegation } from '../differ/follow-words';
import { meetUnits } from '../differ/meet-units';
import { mayCarryOver } from './is-carried-over';

/** Words of content that a sentence may lack and still answer by those that it has in their order, see `findAltered`. */
const MOST_LOST = 1;
/** Those that it must have for that, see `findAltered` and `findEchoed`. */
const FEWEST_MET = 3;
/** Share of a claim from which on fewer of them are enough, see `findSupport`. */
export const NEARLY_ALL = 0.95;

/**
 * Whether a sentence lacks so much of a claim that following it word by word leads to no answer, whatever chain of words were
 * found. It is told without the chain, which takes long: most sentences are far from most claims.
 *
 * @param cover share of the claim's content that the document has, 0..1
 */
export function isFarFrom({ mine, theirs }: Followable, sides: Sides, cover: number): boolean {
  let left = mine.filter(({ item }) => item !== null).length;
  if (left < FEWEST_MET && cover < NEARLY_ALL) return true;
  const mayCarry = mayCarryOver(sides.document);
  let lost = 0;
  for (const unit of mine) {
    if (!isLost(unit, theirs, sides)) continue;
    left--;
    // What is carried over from the sentence before is not lost, and has no verb in it, see `isCarriedOver`.
    if (!mayCarry || unit.item?.class === 'verb') lost++;
    if (lost > MOST_LOST || (left < FEWEST_MET && cover < NEARLY_ALL)) return true;
  }
  return false;
}

/**
 * Whether a unit stays unsaid in every chain: the rules do not find it, and nothing of the sentence says it or something else
 * in its place. A time may yet be met by another day, and a negation is settled apart.
 */
const isLost = (unit: Unit, theirs: readonly Unit[], sides: Sides): boolean =>
  unit.item !== null &&
  !unit.free &&
  unit.item.time === null &&
  !isNegation(unit) &&
  !sides.pairs.some(({ claim, score }) => claim === unit.item && score >= SAID) &&
  theirs.every((other) => {
    const how = meetUnits(unit, other, sides);
    return how === null || how === 'word';
  });
