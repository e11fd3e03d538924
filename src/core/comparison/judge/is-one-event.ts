import { isEventOfReport } from '../cover/cover-event';
import { meetInPart } from '../cover/cover-wholes';
import type { Findings } from './hold-against';

/** Items that must meet before anything is said; more in a heading without a verb. */
export const FEWEST_ANCHORS = 2;
export const FEWEST_IN_HEADING = 3;
/** The same where nothing names the event, and all else is said of it. */
const ALL_BUT_ONE = 0.95;
/** The same where the doer and the object of one deed meet. */
const ALL_BUT_A_SYNONYM = 0.9;

/** Nouns alone, such as `police` and `area`, meet by chance; a name, a number, a time or several of them do not. */
export function isOneEvent(found: Findings): boolean {
  const { anchors, named, differences, known, restCover } = found;
  if (named || known || anchors >= FEWEST_IN_HEADING || found.direct.some(isEventOfReport)) return true;
  if (meetInPart(found.pairs)) return true;
  if (differences.some(({ claim }) => claim.number !== null || claim.time !== null)) return true;
  // `the bomber was searched by guards` beside `the attacker was not searched by guards`: done by the same to the same.
  const enough = found.roles.met >= FEWEST_ANCHORS ? ALL_BUT_A_SYNONYM : ALL_BUT_ONE;
  // `the report was handed to the president`: one deed, done to the same and for the same.
  const isWholeDeed = found.roles.met >= FEWEST_ANCHORS && found.roles.agrees && found.cover >= ALL_BUT_ONE;
  if (isWholeDeed && anchors >= FEWEST_ANCHORS && found.deed) return true;
  const isNearlyAll = anchors >= FEWEST_ANCHORS && restCover >= enough;
  return isNearlyAll && (differences.length > 0 || found.status.turned !== null);
}
