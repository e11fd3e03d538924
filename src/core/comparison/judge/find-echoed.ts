import type { Answer } from './answer';
import { isLoose } from './find-altered';
import type { Findings } from './hold-against';

/** Share of a claim that must be said before it is followed word by word. */
const ENOUGH_TO_FOLLOW = 0.6;
/** Pieces of a claim that a sentence must have one behind another. */
const ENOUGH_WITHOUT_BREAK = 4;
/** The same where it has other words between them. */
const ENOUGH = 5;

/**
 * The answer of a sentence that has all of a claim’s words in its order, with others between them that take nothing back; null
 * for any other.
 */
export function findEchoed(found: Findings): Answer | null {
  if (found.cover < ENOUGH_TO_FOLLOW || !found.settled) return null;
  const { followed, status, roles } = found;
  if (!followed) return null;
  const { differences, denial, unsaid, between, met, moved } = followed;
  if (differences.length || denial || unsaid.length > 1 || !unsaid.every(isLoose)) return null;
  if (status.open || status.purpose || status.turned || status.over || status.ahead) return null;
  if (found.differences.length || found.office || found.borrowed) return null;
  // `Korv won` beside `more than watched Korv against Velden, Orlat won`: another name stands between who does it and the deed.
  const deed = found.pairs.find(({ claim, document }) => claim.class === 'verb' && document !== null)?.document;
  const isOfOther = between.some(
    ({ item }) => item?.form === 'name' && !item.demonym && deed != null && item.from < deed.from,
  );
  if (found.lost || found.reversed || found.turn || (isOfOther && !roles.fits)) return null;
  const isWithoutBreak = between.length === 0 && met >= ENOUGH_WITHOUT_BREAK;
  const isOneDeed = !between.some(({ item }) => item?.class === 'verb') || (roles.fits && roles.agrees && found.deed);
  const isSaid = isWithoutBreak
    ? !found.namedOtherwise && !(moved && found.misdated)
    : found.together && isOneDeed && met >= ENOUGH;
  return isSaid ? { verdict: 'supported', rule: 'all-said' } : null;
}
