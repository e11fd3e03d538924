import type { Pair, SaidPair } from './align-items';
import { SAID } from './find-position';

/** The pairs of which a sentence has what the claim says. */
export const saidOf = (pairs: readonly Pair[]): SaidPair[] =>
  pairs.filter((pair): pair is SaidPair => pair.document !== null && pair.score >= SAID);
