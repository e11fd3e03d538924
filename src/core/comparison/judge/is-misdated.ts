import type { SaidPair } from '../align/align-items';
import { isAtOtherTime } from '../differ/is-at-other-time';
import type { PreparedSentence } from '../prepare/prepare-document';
import { isDatedThing } from './is-dated-thing';
import { isDay, isPlacedElsewhere } from './is-placed-elsewhere';

/** Whether the time that a claim names is in the sentence, and that of another thing or of another deed. */
export const isMisdated = (claim: PreparedSentence, document: PreparedSentence, said: readonly SaidPair[]): boolean =>
  isDatedThing(claim, document, said) ||
  isAtOtherTime(document, said) ||
  isPlacedElsewhere(claim, document, said, isDay);
