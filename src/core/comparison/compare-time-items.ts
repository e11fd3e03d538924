import type { TimeExpression } from '../model';
import { compareTimes, type TimeRelation } from './compare-times';
import type { Item } from './item';

const WEEKDAY = /^(?:[a-z ]*\b)?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b[^\d]*$/;
const FULL = /^\d{4}-\d\d-\d\d/;
const MS_PER_DAY = 86_400_000;
const DAYS_OF_WEEK = 7;

/**
 * Holds two times against each other with their wording in mind. A bare weekday that was dated by the page's own day is
 * compared as a weekday where the other side has no more; two bare weekdays of different weeks are different events, not
 * a difference.
 */
export function compareTimeItems(claim: Item, document: Item): TimeRelation {
  if (!claim.time || !document.time) return 'vague';
  const [mine, theirs] = [WEEKDAY.test(claim.lemma), WEEKDAY.test(document.lemma)];
  if (mine && theirs && areWeeksApart(claim.time.value, document.time.value)) return 'vague';
  const a = mine && (theirs || !FULL.test(document.time.value)) ? toWeekday(claim.time) : claim.time;
  const b = theirs && mine ? toWeekday(document.time) : document.time;
  return compareTimes(a, b);
}

function areWeeksApart(a: string, b: string): boolean {
  if (!FULL.test(a) || !FULL.test(b)) return false;
  return Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) >= DAYS_OF_WEEK * MS_PER_DAY;
}

/** `2024-06-19TMO` → `XXXX-WXX-3TMO` */
function toWeekday(time: TimeExpression): TimeExpression {
  if (!FULL.test(time.value)) return time;
  const day = new Date(`${time.value.slice(0, 10)}T00:00:00Z`).getUTCDay() || DAYS_OF_WEEK;
  return { ...time, value: `XXXX-WXX-${day}${time.value.slice(10)}` };
}
