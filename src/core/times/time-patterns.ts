import { CLOCK_PATTERNS } from './clock-patterns';
import { DATE_PATTERNS } from './date-patterns';
import { DURATION_PATTERNS } from './duration-patterns';
import { RELATIVE_PATTERNS } from './relative-patterns';
import { SET_PATTERNS } from './set-patterns';
import type { TimePattern } from './time-pattern';
import { YEAR_PATTERNS } from './year-patterns';

/** Ways of writing a time, in the order in which they are tried. */
export const TIME_PATTERNS: readonly TimePattern[] = [
  ...DATE_PATTERNS,
  ...RELATIVE_PATTERNS,
  ...CLOCK_PATTERNS,
  ...SET_PATTERNS,
  ...DURATION_PATTERNS,
  ...YEAR_PATTERNS,
];
