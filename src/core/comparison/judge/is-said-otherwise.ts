import type { Sides } from '../align/find-position';
import { saidOf } from '../align/said-of';
import { isCrossed } from './is-crossed';
import { isDenier } from './is-denier';
import { isDeputy } from './is-deputy';
import { isDoneByOther } from './is-done-by-other';
import { isInQuestion } from './is-in-question';
import { isUnlisted } from './is-listed';
import { isLocatedOtherwise } from './is-located-otherwise';
import { isNoParty } from './is-no-party';
import { isSharedOut } from './is-shared-out';
import { isSlotTaken } from './is-slot-taken';
import { isStill } from './is-still';

/**
 * Whether a sentence that has all words of a claim says them of another name, number, place or time, by whichever way it was found
 * to say the same. What is asked here was found by putting other names of a report into claims that it supports, see
 * docs/decisions/0085.
 */
export function isSaidOtherwise(sides: Sides): boolean {
  const { claim, document } = sides;
  const said = saidOf(sides.pairs);
  return (
    isSlotTaken(sides) ||
    isNoParty(sides) ||
    isLocatedOtherwise(claim, document, said) ||
    isDoneByOther(claim, document, said) ||
    isStill(claim, document, said) ||
    isDeputy(claim, document, said) ||
    isSharedOut(claim, document, said) ||
    isDenier(claim, document, said) ||
    isCrossed(said) ||
    isUnlisted(claim, document, said) ||
    isInQuestion(claim, document, said)
  );
}
