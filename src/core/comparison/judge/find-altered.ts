import type { Unit } from '../align/read-units';
import type { SlotDifference } from '../differ/find-differences';
import { type Answer, toOther } from './answer';
import type { Findings } from './hold-against';

/** Pieces of a claim that a sentence must have in its order, and as many where hardly a word stands between them. */
const ENOUGH = 4;
const ENOUGH_TOGETHER = 3;
/** Words of a sentence between those of a claim that still leave them together. */
const CLOSE = 2;
/** Pieces that a sentence must have to answer by a number or a time though one word of the claim is not in it. */
const ENOUGH_FOR_ALL_BUT_ONE = 6;
/** Share of a claim that must be in a sentence before it is followed word by word. */
const ENOUGH_TO_FOLLOW = 0.35;
/** Small words of a claim that may be otherwise. */
const MOST_LOOSE = 2;

/**
 * The answer of a sentence that has a claim’s own words in its order, but for one thing that cannot be true with it:
 * `diverted to Barcelona` beside `diverted to Valencia`; null for any other. With `whole`, only where no word of the claim
 * is left.
 */
export function findAltered(found: Findings, whole: boolean): Answer | null {
  if (found.cover < ENOUGH_TO_FOLLOW || !found.settled) return null;
  const { followed, status } = found;
  if (!followed || status.ahead || status.over) return null;
  const { differences, denial, unsaid, between, met } = followed;
  const isTogether = between.length <= CLOSE;
  if (met < (isTogether ? ENOUGH_TOGETHER : ENOUGH)) return null;
  const [difference, ...others] = differences;
  if (denial) {
    const isOnly = !difference && !found.reversed && !between.length && !unsaid.length;
    return isOnly ? { verdict: 'conflicts', rule: 'stated-and-denied', differences: [denial] } : null;
  }
  if (!difference || others.length || status.open === 'denied') return null;
  const isSaid = unsaid.length === 0 || (!whole && (isLooselySaid(unsaid) || isAllButOne(difference, found)));
  return isSaid ? toOther(difference) : null;
}

const isLooselySaid = (unsaid: readonly Unit[]): boolean => unsaid.length <= MOST_LOOSE && unsaid.every(isLoose);

/** Whether a small word of a claim may be another in the sentence, or none, and both say the same. */
export const isLoose = ({ item, text }: Unit): boolean =>
  item === null && /^(?:to|of|for|in|at|on|by|with|from|when|while|as|it|he|she|they)$/.test(text);

/** Whether the one word that is left of a claim does not make what differs another thing’s. */
function isAllButOne({ slot, claim, document }: SlotDifference, { followed }: Findings): boolean {
  if (followed?.unsaid.length !== 1 || slot === 'polarity') return false;
  const isUnknown = [claim, document].every((one) => one.kind === 'figure' && !one.figure && !one.country);
  if (isUnknown) return false;
  const isMeasure = slot === 'number' || slot === 'ordinal' || slot === 'time';
  const isTogether = followed.between.length <= CLOSE && followed.replaced.length === 0;
  return isTogether || (isMeasure && followed.met >= ENOUGH_FOR_ALL_BUT_ONE);
}
