import { ROUGH, type Stretch } from './read-stretch';

/** `within` when what a claim says follows, `vague` when both may be true and neither follows. */
export type StretchRelation = 'same' | 'within' | 'vague' | 'different';

/**
 * Holds a claim's stretch against a document's. Two that are opened alike (`over 6,000` beside `over 60,000`, `about 20` beside
 * `about 23`) nearly always overlap, and yet nobody says the one of the other: only a rounder figure may stand for the same.
 */
export function compareStretches(claim: Stretch, document: Stretch): StretchRelation {
  if (claim.low === document.low && claim.high === document.high) return 'same';
  if (isMetAtEnd(claim, document) || isMetAtEnd(document, claim)) return 'different';
  const [isAbove, isBelow] = [claim.high, -claim.low].map((end) => end === Number.POSITIVE_INFINITY);
  if (isAbove && document.high === Number.POSITIVE_INFINITY) return compareBounds(claim.value, document.value, 1);
  if (isBelow && document.low === Number.NEGATIVE_INFINITY) return compareBounds(claim.value, document.value, -1);
  if (isRough(claim) && isRough(document)) return compareBounds(claim.value, document.value, 0);
  return claim.low <= document.high && document.low <= claim.high ? 'within' : 'different';
}

/** Two bounds upwards (1), downwards (-1), or two rough numbers (0), of which only a bound follows from another. */
function compareBounds(claim: number, document: number, way: 1 | -1 | 0): StretchRelation {
  const isNear = Math.abs(claim - document) <= ROUGH * Math.max(claim, document);
  const follows = (document - claim) * way > 0;
  if (isRounded(claim, document)) return follows && isNear ? 'within' : follows || isNear ? 'vague' : 'different';
  return isRounded(document, claim) && (!follows || isNear) ? 'vague' : 'different';
}

/** `about 20`, `nearly 20`: open to a little of either side. */
const isRough = ({ low, high }: Stretch): boolean => low < high && Number.isFinite(low) && high < low * WIDEST;
/** How many times as large as its lower end the upper end of a rough number is at most. */
const WIDEST = 1.5;

const isMetAtEnd = (a: Stretch, b: Stretch): boolean =>
  a.high === b.low && !Number.isFinite(a.low) && !Number.isFinite(b.high);

/** Whether a bound is another in rounder figures: 8,000 of 8,700, 8,500 of 8,700; not 7,800. */
function isRounded(round: number, exact: number): boolean {
  let step = 1;
  while (round !== 0 && round % (step * TEN) === 0) step *= TEN;
  if (round % (step * HALF_OF_TEN) === 0 && step * HALF_OF_TEN < round) step *= HALF_OF_TEN;
  return Math.abs(exact - round) < step;
}
const TEN = 10;
const HALF_OF_TEN = 5;
