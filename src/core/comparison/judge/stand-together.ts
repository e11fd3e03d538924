import type { Sides } from '../align/find-position';
import { saidOf } from '../align/said-of';
import { findMoved } from '../differ/find-exchanged';
import { isRankOpen } from '../differ/find-rank';
import { isComparedOtherwise } from '../differ/find-turned-comparison';
import { isAcrossStop } from './is-across-stop';
import { isAgainstWhat } from './is-against';
import { isAtOthersTime } from './is-at-others-time';
import { isByDoer } from './is-by-doer';
import { isCountedOfOther } from './is-counted-of-other';
import { isDeedOfOther } from './is-deed-of-other';
import { isDescribedApart } from './is-described-apart';
import { isDescribedElsewhere } from './is-described-elsewhere';
import { isDoneInside } from './is-done-inside';
import { isDoneTo } from './is-done-to';
import { isForOtherCause } from './is-for-other-cause';
import { isInOtherOffice } from './is-in-other-office';
import { isInOtherOrder } from './is-in-other-order';
import { isMisdated } from './is-misdated';
import { isNamedOtherwise } from './is-named-otherwise';
import { isNationalityMoved } from './is-nationality-moved';
import { isNotOfAll } from './is-not-of-all';
import { isNotReached } from './is-not-reached';
import { isNotWhere } from './is-not-where';
import { isNumberedOtherwise } from './is-numbered-otherwise';
import { isOfNewThing } from './is-of-new-thing';
import { isOfOtherDeed } from './is-of-other-deed';
import { isOfSameSubject } from './is-of-same-subject';
import { isOftenOfOther } from './is-often-of-other';
import { isOnOtherSide } from './is-on-other-side';
import { isOnlyDescribing } from './is-only-describing';
import { isOnlyNational } from './is-only-national';
import { isOrderOpen } from './is-order-open';
import { isOtherEnd } from './is-other-end';
import { isOtherStanding } from './is-other-standing';
import { isOtherSuccessor } from './is-other-successor';
import { isOthersAccount } from './is-others-account';
import { isOthersDeed } from './is-others-deed';
import { isOthersTitle } from './is-others-title';
import { isOwnedByOther } from './is-owned-by-other';
import { isPlacedElsewhere } from './is-placed-elsewhere';
import { isPredicateSaid } from './is-predicate-said';
import { isSaidByOther } from './is-said-by-other';
import { isSaidOfOther } from './is-said-of-other';
import { isScattered } from './is-scattered';
import { isStateOfOther } from './is-state-of-other';
import { isTellersDeed } from './is-tellers-deed';

/**
 * Whether the words that a claim shares with a sentence stand together there as they do in the claim: the same is said of
 * the subject, each number and place belongs to the same deed, each nationality to the same noun.
 */
export const standTogether = ({ claim, document, pairs, same }: Sides): boolean => {
  const said = saidOf(pairs);
  return (
    isPredicateSaid(claim, pairs) &&
    !isOrderOpen(claim, document, pairs) &&
    !isComparedOtherwise(claim, document, said) &&
    !isOtherStanding(claim, document, said) &&
    !isOtherEnd(claim, document, said) &&
    !said.some((pair) => isRankOpen(pair.claim, pair.document, claim, document)) &&
    isOfSameSubject({ claim, document, same }, said) &&
    !isScattered({ claim, document, same }, said) &&
    !isPlacedElsewhere(claim, document, said) &&
    !isNotWhere(document, said) &&
    !isNamedOtherwise({ claim, document, same }, said) &&
    !isTellersDeed(claim, document, said) &&
    !isSaidByOther(claim, document, said) &&
    !isNotReached(claim, document, said) &&
    !isOtherSuccessor(claim, document, said) &&
    !isOnlyNational(document, said) &&
    !isNumberedOtherwise(claim, document, said) &&
    !isAgainstWhat(claim, document, said) &&
    !isOfOtherDeed({ claim, document, same }, said) &&
    !isOthersAccount(claim, document, said) &&
    !isOfNewThing({ claim, document, same }, said) &&
    !isDoneInside({ claim, document, same }, said) &&
    !isForOtherCause(claim, document, said) &&
    !isNotOfAll(claim, document, said) &&
    !isByDoer(claim, document, said) &&
    !isMisdated(claim, document, said) &&
    !isAcrossStop(document, said) &&
    !isDoneTo(claim, document, said) &&
    !isOnOtherSide(claim, document, said) &&
    !isCountedOfOther(claim, document, said) &&
    !isOftenOfOther(claim, document, said) &&
    !isAtOthersTime(document, said) &&
    !isInOtherOrder(claim, document, said) &&
    !isNationalityMoved(claim, document, said) &&
    !isOthersTitle({ claim, document, same }, said) &&
    !isInOtherOffice({ claim, document, same }, said) &&
    !isDeedOfOther({ claim, document, same }, said) &&
    !isOwnedByOther({ claim, document, same }, said) &&
    !isStateOfOther({ claim, document, same }, said) &&
    !isSaidOfOther({ claim, document, same }, said) &&
    !findMoved({ claim, document, pairs, same }).length &&
    !isDescribedApart({ claim, document, same }, said) &&
    !isOthersDeed({ claim, document, same }, said) &&
    !isOnlyDescribing({ claim, document }, said) &&
    !isDescribedElsewhere({ claim, document, same }, said)
  );
};
