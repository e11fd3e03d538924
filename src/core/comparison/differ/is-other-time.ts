import { LINKING_VERBS } from '../../lexicon/empty-words';
import { compareTimeItems } from '../align/compare-time-items';
import { isOfSameDeed, isSamePlace, type Sides } from '../align/find-position';
import { clauseAt } from '../prepare/clause-at';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';
import { findYearOf } from './find-year-of';
import { isLengthOfOther } from './is-length-of-other';
import { isOnlyOne } from './is-only-one';

/** Whether a time of the claim and one of the sentence are of the same deed and cannot both be true. */
export function isOtherTime(claim: Item, other: Item, sides: Sides): boolean {
  if (!claim.time || compareTimeItems(claim, other) !== 'different' || isOfOtherDeed(other, sides)) return false;
  if (isOfEarlierTime(claim, other, sides) || isLengthOfOther(other, sides)) return false;
  if (isSamePlace(claim, other, sides) || isOnlyOne(claim, other, sides)) return true;
  if (isSecondOfTwo(claim, other, sides)) return true;
  const [mine, theirs] = [findYearOf(sides.claim, claim), findYearOf(sides.document, other)];
  if (mine && theirs) return sides.same(mine, theirs);
  const isLength = (item: Item) => item.time?.type === 'duration' || (item.back && item.length !== null);
  // `after three hours in Chile, he stayed three nights in Peru`: hours are no nights.
  const alike = (items: readonly Item[]) =>
    items.filter(
      (item) => item.time && isLength(item) === isLength(claim) && (!isLength(claim) || unitOf(item) === unitOf(claim)),
    );
  if (isLength(claim) && unitOf(claim) !== unitOf(other)) return false;
  const isOnly =
    alike(sides.document.items).length === 1 && (!isLength(claim) || alike(sides.claim.items).length === 1);
  return isOnly && isOfSameDeed(other, sides);
}

/** `gave him a car in February` beside `on Wednesday gave him a car for the second time`: the first time may have been then. */
function isOfEarlierTime({ time: mine }: Item, { time: theirs }: Item, { claim, document }: Sides): boolean {
  const isCounted = ({ items, tokens }: PreparedSentence) =>
    items.some(
      ({ number, to }) =>
        number?.kind === 'ordinal' && number.value > 1 && /^(?:time|occasion)$/.test(tokens[to]?.lemma ?? ''),
    );
  const isDay = (time: Item['time']) => /^\d{4}-\d\d-\d\d/.test(time?.value ?? '');
  return isCounted(document) && !isCounted(claim) && isDay(theirs) && !isDay(mine);
}

/** `became president in 2006` beside `met President Lind today`: when someone did something is not when they came into office. */
function isOfOtherDeed(other: Item, { claim, document }: Sides): boolean {
  const became = claim.clauses[0]?.verb?.lemma === 'become';
  const deed = clauseAt(document.clauses, other.from)?.verb;
  return became && deed !== undefined && deed !== null && !LINKING_VERBS.has(deed.lemma);
}

/** `in the 1950s and 1960s` beside `in the 1970s and 1980s`: behind two that differ, the next two do. */
function isSecondOfTwo(claim: Item, other: Item, sides: Sides): boolean {
  const before = ({ items, tokens }: PreparedSentence, item: Item): Item | null => {
    const first = items[items.indexOf(item) - 1];
    const isListed = first?.time && first.to + 1 === item.from && /^(?:and|to)$/.test(tokens[first.to]?.lemma ?? '');
    return first && isListed ? first : null;
  };
  const [mine, theirs] = [before(sides.claim, claim), before(sides.document, other)];
  return mine !== null && theirs !== null && isOtherTime(mine, theirs, sides);
}

/** Largest unit of a TIMEX3 duration, `Y` of `P24Y` and `P4Y8M`, or of what is counted back, `24 years ago`; decades and centuries are counted in years. */
const unitOf = ({ time, lemma }: Item): string => {
  const counted = / (year|month|week|day)s? ago$/.exec(lemma)?.[1];
  if (counted) return counted.charAt(0).toUpperCase();
  const length = /^P(T?)[\dX.]*([A-Z]+)/.exec(time?.value.replace(/[DC]E$/, 'Y') ?? '');
  return length?.slice(1).join('') ?? '';
};
