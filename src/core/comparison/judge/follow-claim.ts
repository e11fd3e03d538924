import { SAID, type Sides } from '../align/find-position';
import type { Unit } from '../align/read-units';
import { type Followed, followWords, toFollowable } from '../differ/follow-words';
import { isBesideHost } from '../differ/is-beside-host';
import type { PreparedDocument, PreparedSentence } from '../prepare/prepare-document';
import { isUnrealised } from '../prepare/read-unrealised';
import { isCarriedOver } from './is-carried-over';
import { isFarFrom } from './is-far-from';

/** A claim followed through a sentence, by the text around it too. */
export interface FollowedClaim extends Followed {
  /** Words that are unsaid and that the rules do not find either, in the sentence or before it; verbs among them always. */
  readonly missing: readonly Unit[];
}

/**
 * Follows a claim through a sentence; null where it begins with `it`, which means something by the page alone, where the
 * sentence says its deed of another thing, and where it lacks so much of the claim that nothing would follow.
 */
export function followClaim(sides: Sides, document: PreparedDocument, cover: number): FollowedClaim | null {
  if (opensWithIt(sides.claim) || isBesideHost(sides)) return null;
  const units = toFollowable(sides);
  if (isFarFrom(units, sides, cover)) return null;
  const followed = followWords(units, sides);
  const { lead } = followed;
  const isCarried = lead.length > 0 && isCarriedOver(followed, sides.document, document, sides.same);
  const unsaid = isCarried ? followed.unsaid.filter((unit) => !lead.includes(unit)) : followed.unsaid;
  const isFound = ({ item }: Unit) => sides.pairs.some(({ claim, score }) => claim === item && score >= SAID);
  // What it denies by `would have`, its words alone do not tell.
  const isOpen =
    followed.denial !== null &&
    (isUnrealised(sides.document, followed.denial.document.from) ||
      isUnrealised(sides.claim, followed.denial.claim.from));
  const denial = isOpen ? null : followed.denial;
  return {
    ...followed,
    denial,
    unsaid,
    missing: unsaid.filter((unit) => unit.item?.class === 'verb' || !isFound(unit)),
  };
}

/** `It was shut`: anything may have been. */
const opensWithIt = ({ tokens, sentence }: PreparedSentence): boolean =>
  /^it$/i.test(tokens.find(({ start }) => start >= sentence.start)?.text ?? '');
