import type { SaidPair } from '../align/align-items';
import { isAtOtherTime } from '../differ/is-at-other-time';
import type { PreparedSentence } from '../prepare/prepare-document';
import { isDatedThing } from './is-dated-thing';
import { isOfOtherHalf } from './is-of-other-half';
import { isDay, isPlacedElsewhere } from './is-placed-elsewhere';

/** Whether the time that a claim names is in the sentence, and that of another thing or deed; so any place or number where a verb is left out. */
export const isMisdated = (claim: PreparedSentence, document: PreparedSentence, said: readonly SaidPair[]): boolean =>
  isDatedThing(claim, document, said) ||
  isAtOtherTime(document, said) ||
  isPlacedElsewhere(claim, document, said, isDay) ||
  isOfOtherHalf(document, said);
