import type { TimeExpression } from '../../model';

/** `within`: the claim's time covers the document's; `narrower`: it says more than the document; `vague`: not told apart. */
export type TimeRelation = 'same' | 'within' | 'narrower' | 'different' | 'vague';

interface Fields {
  readonly year: string | null;
  readonly month: string | null;
  readonly day: string | null;
  /** 1 for Monday to 7 for Sunday. */
  readonly weekday: number | null;
  readonly part: string | null;
}

const MS_PER_DAY = 86_400_000;
/** 1970-01-01 was a Thursday. */
const EPOCH_WEEKDAY = 4;

/** Holds a claim's time against a document's: a weekday against a date, a year against a day of that year, durations by length. */
export function compareTimes(claim: TimeExpression, document: TimeExpression): TimeRelation {
  if (claim.value === document.value && claim.value !== '') return 'same';
  const durations = [claim, document].filter((time) => time.type === 'duration').length;
  if (durations === 2) return compareDurations(claim.value, document.value);
  const sets = [claim, document].filter((time) => time.type === 'set').length;
  // `every six months` beside `every nine months`
  if (sets === 2) return compareDurations(claim.value, document.value);
  if (durations === 1 || sets === 1) return 'vague';
  return compareStretches(claim.value.split('/'), document.value.split('/'));
}

/** `May 4–6` beside `May 14–16`: a stretch of days is another when either end is; a day may lie inside one. */
function compareStretches(claim: readonly string[], document: readonly string[]): TimeRelation {
  const [from = '', to = from] = claim;
  const [first = '', last = first] = document;
  const [start, end] = [
    compareFields(readFields(from), readFields(first)),
    compareFields(readFields(to), readFields(last)),
  ];
  if (claim.length === document.length) return start === 'different' || end === 'different' ? 'different' : start;
  if (start !== 'different' || end !== 'different') return 'narrower';
  return (first < from && to < last) || (from < first && last < to) ? 'narrower' : 'different';
}

function compareDurations(claim: string, document: string): TimeRelation {
  const [a, b] = [readDuration(claim), readDuration(document)];
  if (a === null || b === null) return 'vague';
  return Math.abs(a - b) < 1e-6 ? 'same' : 'different';
}

const DAYS_BY_UNIT: Readonly<Record<string, number>> = {
  CE: 36_525,
  DE: 3652.5,
  Y: 365.25,
  Q: 91.3125,
  M: 30.4375,
  W: 7,
  D: 1,
  TH: 1 / 24,
  TM: 1 / 1440,
  TS: 1 / 86_400,
};

/** One amount with its unit: `2H` of `PT2H51M`. */
const PERIOD = /(\d+(?:\.\d+)?)([A-Z]+)/g;

/** Days of a TIMEX3 duration, null for a vague one such as `PXD`. */
export function readDuration(value: string): number | null {
  if (!/^P(?:T?\d+(?:\.\d+)?[A-Z]+)+$/.test(value)) return null;
  let sum = 0;
  const [calendar = '', clock = ''] = value.slice(1).split('T');
  for (const [, amount, unit = ''] of calendar.matchAll(PERIOD)) sum += Number(amount) * daysOf(unit);
  for (const [, amount, unit = ''] of clock.matchAll(PERIOD)) sum += Number(amount) * daysOf(`T${unit}`);
  return Number.isNaN(sum) ? null : sum;
}

const daysOf = (unit: string): number => DAYS_BY_UNIT[unit] ?? Number.NaN;

function readFields(value: string): Fields {
  const [date = '', part = null] = value.split('T');
  const weekday = /-WXX-(\d)$/.exec(date);
  const [year, month, day] = weekday ? [date.slice(0, 4)] : date.split('-');
  const known = (field: string | undefined) =>
    field && /^(?:\d+|[QH]\d|SP|SU|FA|WI|W\d\d)$/.test(field) ? field : null;
  const fields = { year: known(year), month: known(month), day: known(day), part };
  const full = fields.year?.length === 4 && fields.month && fields.day;
  return { ...fields, weekday: weekday ? Number(weekday[1]) : full ? toWeekday(date) : null };
}

function toWeekday(iso: string): number | null {
  const time = Date.parse(`${iso.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(time) ? null : ((((Math.floor(time / MS_PER_DAY) + EPOCH_WEEKDAY - 1) % 7) + 7) % 7) + 1;
}

function compareFields(claim: Fields, document: Fields): TimeRelation {
  let shared = 0;
  let missing = 0;
  for (const field of ['year', 'month', 'day', 'weekday', 'part'] as const) {
    const a = claim[field];
    const b = document[field];
    if (a === null) continue;
    if (field === 'month' && isWeekOutside(claim, document)) return 'different';
    if (b === null || (field === 'month' && isDigit(a) !== isDigit(b))) missing++;
    else if (a === b || (field === 'year' && isSameDecade(String(a), String(b)))) shared++;
    else if (field !== 'part' || ((shared > 0 || isBareClock(claim, document)) && arePartsApart(String(a), String(b))))
      return 'different';
    else missing++;
  }
  if (shared === 0) return 'vague';
  return missing === 0 ? 'within' : 'narrower';
}

/** `12` and not `W44`, `Q2` or `SU`: a week, a quarter and a season are no other month, and a month may lie in them. */
const isDigit = (month: string | number): boolean => /^\d/.test(String(month));

/**
 * Whether one side names a week and the other a month or a day that is not near it: `three weeks ago` beside `three months
 * ago`. Both are rounded, so that a week more at either end is the same.
 */
function isWeekOutside(a: Fields, b: Fields): boolean {
  const [week, other] = isDigit(a.month ?? '') ? [b, a] : [a, b];
  const number = /^W(\d\d)$/.exec(week.month ?? '')?.[1];
  if (!number || !isDigit(other.month ?? '') || !isYear(week.year) || !isYear(other.year)) return false;
  // The ISO week with 4 January in it is the first.
  const monday = Date.UTC(
    Number(week.year),
    0,
    4 - ((new Date(Date.UTC(Number(week.year), 0, 4)).getUTCDay() + 6) % 7),
  );
  const from = monday + (Number(number) - 2) * MS_PER_WEEK;
  const month = Number(other.month) - 1;
  const start = Date.UTC(Number(other.year), month, Number(other.day ?? 1));
  const end = other.day ? start : Date.UTC(Number(other.year), month + 1, 0);
  return end < from || from + 3 * MS_PER_WEEK <= start;
}
const MS_PER_WEEK = 7 * MS_PER_DAY;
const isYear = (year: string | null): boolean => /^\d{4}$/.test(year ?? '');

/** `at noon` beside `at midnight`: neither side names a day, so that the one spoken of is meant. */
const isBareClock = (...sides: readonly Fields[]): boolean =>
  sides.every(({ year, month, day, weekday, part }) => !(year || month || day || weekday) && CLOCK.test(part ?? ''));

/** `17:30` of `T17:30` */
const CLOCK = /^(\d\d):?(\d\d)?/;
/** Hours in which a clock of each part of a day that TIMEX3 names may stand, with room at both ends; any other may lie anywhere. */
const HOURS_OF_PART: Readonly<Record<string, readonly [from: number, to: number]>> = {
  MO: [0, 12],
  AF: [12, 19],
  EV: [16, 24],
};
/** Hours by which two clocks may differ and be the same moment, told roughly. */
const ROUGH_CLOCK = 0.5;
const HOURS = 24;
const MINUTES = 60;

function arePartsApart(a: string, b: string): boolean {
  const [mine, theirs] = [readClock(a), readClock(b)];
  const [ours, other] = [HOURS_OF_PART[a], HOURS_OF_PART[b]];
  if (mine !== null && theirs !== null) {
    const apart = Math.abs(mine - theirs);
    return Math.min(apart, HOURS - apart) >= ROUGH_CLOCK;
  }
  if (ours && other) return ours !== other;
  const [hour, part] = mine === null ? [theirs, ours] : [mine, other];
  return hour !== null && part !== undefined && (hour < part[0] || part[1] < hour);
}

/** The hour of `17:30`; null for a part of the day. */
function readClock(part: string): number | null {
  const clock = CLOCK.exec(part);
  return clock ? Number(clock[1]) + Number(clock[2] ?? 0) / MINUTES : null;
}

/** `199` stands for the 1990s. */
const isSameDecade = (claim: string, document: string): boolean =>
  claim.length < document.length && document.startsWith(claim);
