import type { Findings } from './hold-against';

/** Items that must meet before anything is said; more in a heading without a verb. */
export const FEWEST_ANCHORS = 2;
export const FEWEST_IN_HEADING = 3;
/** The same where nothing names the event, and all else is said of it. */
const ALL_BUT_ONE = 0.95;

/** Nouns alone, such as `police` and `area`, meet by chance; a name, a number, a time or several of them do not. */
export const isOneEvent = ({ anchors, named, differences, known, restCover, status }: Findings): boolean =>
  named ||
  known ||
  ((differences.length > 0 || status.turned !== null) && anchors >= FEWEST_ANCHORS && restCover >= ALL_BUT_ONE) ||
  anchors >= FEWEST_IN_HEADING ||
  differences.some(({ claim }) => claim.number !== null || claim.time !== null);
