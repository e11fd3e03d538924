import type { TimeExpression } from '../../model';
import { readCount } from '../../times/fragments';
import { compareStretches } from '../meaning/compare-stretches';
import { compareTimes, readDuration, type TimeRelation } from '../meaning/compare-times';
import type { Stretch } from '../meaning/read-stretch';
import type { Item } from '../prepare/item';

const WEEKDAY = /^(?:[a-z ]*\b)?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b[^\d]*$/;
/** `november 7` */
const DATED = /^(?:[a-z]+\.? \d{1,2}|\d{1,2} [a-z]+)$/;
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
  if (isOtherPart(claim, document)) return 'different';
  if (isByOtherClock(claim, document)) return 'vague';
  if (isOtherHour(claim, document)) return 'different';
  const [mineAgo, theirsAgo] = [isAgo(claim), isAgo(document)];
  if (claim.length && document.length && !(mineAgo && theirsAgo)) {
    if (mineAgo !== theirsAgo && !(claim.back && document.back)) return 'vague';
    return compareLengths(claim, document, claim.length, document.length);
  }
  // A day that is named without its year is told apart by that alone, not by the year that each side’s own day gives it.
  if (claim.lemma === document.lemma && DATED.test(claim.lemma)) return 'same';
  const [mine, theirs] = [WEEKDAY.test(claim.lemma), WEEKDAY.test(document.lemma)];
  if (mine && theirs && areWeeksApart(claim.time.value, document.time.value)) return 'vague';
  const a = mine && (theirs || !FULL.test(document.time.value)) ? toWeekday(claim.time) : claim.time;
  const b = theirs && mine ? toWeekday(document.time) : document.time;
  if (isSameDayOfYear(claim, document) && withoutYears(a) === withoutYears(b)) return 'same';
  const relation = compareTimes(a, b);
  // `today` of two days, `last year` of two years: each text says when by its own day, and both may mean one event.
  return relation === 'different' && claim.lemma === document.lemma ? 'vague' : relation;
}

/** `seven times a day` beside `four times a day`. */
function isOtherFrequency(claim: Item, document: Item): boolean {
  const [mine, theirs] = [timesOf(claim), timesOf(document)];
  return mine !== null && theirs !== null && mine !== theirs;
}

/** How many times it is in `four times a day`, `twice a week`; null for any other time. */
function timesOf({ lemma }: Item): number | null {
  const { adverb, count } = FREQUENCY.exec(lemma)?.groups ?? {};
  return adverb ? ADVERBS.indexOf(adverb) + 1 : Number(readCount(count) ?? Number.NaN) || null;
}
const ADVERBS = ['once', 'twice', 'thrice'];
const FREQUENCY = /^(?:(?<adverb>once|twice|thrice)|(?<count>\w+) times?)\b/;

/** `ten years ago`: a day by the page’s own, which only `ten years` counted back can be held against as a length. */
const isAgo = ({ lemma }: Item): boolean => lemma.endsWith(' ago');

/** `at 23:47 GMT` beside `at 21:47 GMT this evening`: by one clock the hour is another, whatever day it is of. */
function isOtherHour(claim: Item, document: Item): boolean {
  const [mine, theirs] = [HOUR.exec(claim.time?.value ?? ''), HOUR.exec(document.time?.value ?? '')];
  if (!mine || !theirs || mine[0] === theirs[0] || mine.index * theirs.index > 0) return false;
  return clockOf(claim) === clockOf(document) && !isRoundedMinute(toMinutes(mine), toMinutes(theirs));
}
const HOUR = /T(\d\d):(\d\d)$/;
const toMinutes = ([, hour, minute]: readonly string[]): number => Number(hour) * MINUTES + Number(minute);
const MINUTES = 60;

/** `5:20` of 5:21: clocks are read to five minutes. */
const isRoundedMinute = (a: number, b: number): boolean =>
  (a % FIVE === 0 || b % FIVE === 0) && Math.abs(a - b) < FIVE / 2;
const FIVE = 5;

/** Which clock an hour is told by. */
const clockOf = ({ lemma }: Item): string | undefined =>
  /\b(?:gmt|utc|bst|cet|cest|est|edt|pst|pdt|local)\b/.exec(lemma)?.[0];

/** `at 7:31 local time` beside `07:31 UTC`: the same figures on two clocks are no one hour. */
function isByOtherClock(claim: Item, document: Item): boolean {
  const [mine, theirs] = [clockOf(claim), clockOf(document)];
  return mine !== undefined && theirs !== undefined && mine !== theirs;
}

/**
 * `early last year` beside `late last year`, `seven times a day` beside `four times a day`, `shortly before midnight` beside `shortly after midnight`; also beside a day of another
 * part of the month.
 */
function isOtherPart(claim: Item, document: Item): boolean {
  const [mine, theirs] = [PART.exec(claim.lemma)?.[0], PART.exec(document.lemma)?.[0]];
  const isOther = mine !== undefined && theirs !== undefined && mine !== theirs;
  return isOther || isOtherFrequency(claim, document) || isOtherThird(claim, document) || isOtherThird(document, claim);
}
const PART = /^(?:early|mid|late)\b|\b(?:before|after)\b/;

/** `early December` beside a day at the end of that month. */
function isOtherThird(a: Item, b: Item): boolean {
  const [part] = /^(?:early|mid|late)\b/.exec(a.lemma) ?? [];
  const day = Number(/^\d{4}-\d\d-(\d\d)/.exec(b.time?.value ?? '')?.[1]);
  const [from, to] = THIRDS[part ?? ''] ?? [0, Number.POSITIVE_INFINITY];
  return /^\d{4}-\d\d$/.test(a.time?.value ?? '') && (day < from || day > to);
}
/** First and last day that may yet be called early, in the middle or late in a month. */
const THIRDS: Readonly<Record<string, readonly [number, number]>> = { early: [1, 14], mid: [8, 23], late: [16, 31] };

/** How far a length told in round units may lie from the exact one: `three hours` for two hours and 51 minutes. */
const ROUNDING = 0.1;

/**
 * Lengths of time meet where their stretches do. One that is told in a larger unit than the other is rounded: close by it is
 * the same, and short of the next unit (`two hours` for two hours and a half) nothing is told apart.
 */
function compareLengths(claim: Item, document: Item, a: Stretch, b: Stretch): TimeRelation {
  const [mine, theirs] = [unitOf(claim), unitOf(document)];
  const unit = Math.min(mine, theirs) || 1;
  const relation = compareStretches(inUnits(a, unit), inUnits(b, unit));
  if (relation !== 'different') return relation;
  const isExact = a.low === a.high && b.low === b.high;
  if (!isExact || mine === theirs) return 'different';
  if (Math.abs(a.low - b.low) <= ROUNDING * Math.max(a.low, b.low)) return mine > theirs ? 'within' : 'narrower';
  const [coarse, fine, step] = mine > theirs ? [a.low, b.low, mine] : [b.low, a.low, theirs];
  return coarse < fine && fine < coarse + step ? 'vague' : 'different';
}

/** A length as it is counted in a unit of so many days, whose figures may be round. */
const inUnits = ({ low, high, value }: Stretch, days: number): Stretch => {
  const count = (end: number) => Number((end / days).toPrecision(PRECISION));
  return { low: count(low), high: count(high), value: count(value) };
};
/** Digits that dividing by a part of a day leaves exact. */
const PRECISION = 9;

/** Days of the smallest unit that a length is told in: one minute for `PT2H51M`. */
const unitOf = ({ time }: Item): number =>
  readDuration(time?.value.replace(/\d[\d.]*[A-Z]+(?=T?\d)/g, '').replace(/\d[\d.]*/, '1') ?? '') ?? 0;

/** `-05-04/-05-06` of `2024-05-04/2024-05-06` */
const withoutYears = ({ value }: TimeExpression): string => value.replace(/\d{4}(?=-)/g, '');

/** `March 25` beside `March 25`, or beside `March 25, 2006` where it was taken for that of the year before or behind. */
function isSameDayOfYear(claim: Item, document: Item): boolean {
  const [mine, theirs] = [claim, document].map(({ time }) => Number(time?.value.slice(0, YEAR)));
  const bare = [claim, document].filter(isBareDay);
  return bare.length === 2 || (bare.length === 1 && Math.abs((mine ?? 0) - (theirs ?? 0)) <= 1);
}
/** Digits of a year. */
const YEAR = 4;

/** `November 7`: which year is meant was taken from the tense beside it, and may be off by one. */
const isBareDay = ({ time, lemma }: Item): boolean =>
  FULL.test(time?.value ?? '') && /\p{L}{3}/u.test(lemma) && /\b\d{1,2}\b/.test(lemma) && !/\d{4}/.test(lemma);

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
