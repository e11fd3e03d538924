import { compareAmounts } from '../meaning/compare-numbers';
import type { Item } from '../prepare/item';
import type { Pair } from './align-items';
import { compareTimeItems } from './compare-time-items';
import { SAID } from './find-position';

/**
 * Pairs in which nothing of a sentence says two things that a claim tells apart: `Norwegian` in `the Norwegian envoy left
 * Iceland` says whose envoy it is and not that anyone left Norway, and of `a rise from 2% to 6%` the second number alone is 6%.
 */
export const dropDoubles = (pairs: readonly Pair[], items: readonly Item[]): Pair[] =>
  pairs.map((pair) => {
    if (isEcho(pair, pairs)) return { ...pair, document: null, score: 0, opposite: pair.rival ?? null, rival: null };
    return isDouble(pair, pairs, items) ? { ...pair, document: null, score: 0 } : pair;
  });

/** `accepted` where the sentence has `agreed`, which the claim says besides, and `rejected`, which it does not say. */
const isEcho = ({ claim, document, score, rival = null }: Pair, pairs: readonly Pair[]): boolean =>
  document !== null &&
  rival !== null &&
  claim.kind === 'word' &&
  score < 1 &&
  pairs.some((one) => one.claim !== claim && one.document === document && one.score === 1) &&
  !pairs.some((one) => one.document === rival && one.score >= SAID);

function isDouble({ claim, document, score }: Pair, pairs: readonly Pair[], items: readonly Item[]): boolean {
  if (!document || score < SAID) return false;
  if (claim.located && !claim.demonym && document.demonym && hasOwnPlace(pairs, items)) return true;
  const others = pairs.filter((one) => one.claim !== claim && one.document === document && one.score >= SAID);
  if (!others.length) return false;
  if (document.country !== null || document.capitalOf !== null)
    return !isWordedAlike(claim, document) && others.some((one) => isWordedAlike(one.claim, document));
  const taken = new Set(pairs.flatMap((one) => one.document ?? []));
  const isFree = items.some((item) => !taken.has(item) && isOfOneKind(item, document));
  if (!isFree) return false;
  if (!isSame(claim, document)) return others.some((one) => isSame(one.claim, document));
  const mine = pairs.map((one) => one.claim).filter((item) => isOfOneKind(item, claim));
  const theirs = items.filter((item) => isOfOneKind(item, document));
  const isInPlace = (item: Item) => mine.indexOf(item) === theirs.indexOf(document);
  return !isInPlace(claim) && others.some((one) => isInPlace(one.claim));
}

/** `Syrian talks in Geneva` are held in no other place than that. */
const hasOwnPlace = (pairs: readonly Pair[], items: readonly Item[]): boolean =>
  items.some(
    (item) =>
      item.located &&
      item.form === 'name' &&
      (item.figure?.type === 'place' || item.country !== null || item.capitalOf !== null) &&
      !pairs.some((pair) => pair.document === item && pair.score >= SAID),
  );

/** Whether a country is named by the same kind of word on both sides: `Norway`, `Norwegian`, or its capital. */
const isWordedAlike = (claim: Item, document: Item): boolean =>
  claim.country === document.country && claim.capitalOf === document.capitalOf && claim.demonym === document.demonym;

/** Whether two numbers count the same, or two times are both days or both lengths. */
function isOfOneKind(a: Item, b: Item): boolean {
  if (a.time && b.time) return a.time.type === b.time.type;
  if (!a.amount || !b.amount || a.amount.kind !== b.amount.kind) return false;
  return a.amount.unit === b.amount.unit && (a.amount.unit !== null || a.amount.kind !== 'cardinal');
}

const isSame = (claim: Item, document: Item): boolean =>
  claim.amount && document.amount
    ? compareAmounts(claim.amount, document.amount) === 'same'
    : compareTimeItems(claim, document) === 'same';
