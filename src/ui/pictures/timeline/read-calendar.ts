/** A stretch of the calendar, as precise as the text gives it. */
export interface CalendarTime {
  /** First moment, in milliseconds since 1970, UTC. */
  readonly from: number;
  /** First moment after it. */
  readonly to: number;
  readonly precision: 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade';
}

type Reader = readonly [
  pattern: RegExp,
  precision: CalendarTime['precision'],
  read: (parts: readonly number[]) => Ends,
];
type Ends = readonly [from: number, to: number];

const MS_PER_DAY = 86_400_000;
const DAYS_PER_WEEK = 7;

/** The Monday of an ISO 8601 week: the first week is the one that holds 4 January. */
function findMonday(year: number, week: number): number {
  const fourth = Date.UTC(year, 0, 4);
  const weekday = (new Date(fourth).getUTCDay() + 6) % DAYS_PER_WEEK;
  return fourth + ((week - 1) * DAYS_PER_WEEK - weekday) * MS_PER_DAY;
}

const months = (year: number, first: number, count: number): Ends => [
  Date.UTC(year, first, 1),
  Date.UTC(year, first + count, 1),
];

/** TIMEX3 values of calendar times; clock times and parts of the day count as their day, seasons as their year. */
const READERS: readonly Reader[] = [
  [
    /^(\d{4})-(\d\d)-(\d\d)(?:T.*)?$/,
    'day',
    ([y = 0, m = 1, d = 1]) => [Date.UTC(y, m - 1, d), Date.UTC(y, m - 1, d + 1)],
  ],
  [
    /^(\d{4})-W(\d\d)(?:-WE)?$/,
    'week',
    ([y = 0, w = 1]) => [findMonday(y, w), findMonday(y, w) + DAYS_PER_WEEK * MS_PER_DAY],
  ],
  [/^(\d{4})-(\d\d)$/, 'month', ([y = 0, m = 1]) => months(y, m - 1, 1)],
  [/^(\d{4})-Q([1-4])$/, 'quarter', ([y = 0, q = 1]) => months(y, (q - 1) * 3, 3)],
  [/^(\d{4})(?:-[A-Z].*)?$/, 'year', ([y = 0]) => months(y, 0, 12)],
  [/^(\d{3})X?$/, 'decade', ([d = 0]) => months(d * 10, 0, 120)],
];

/**
 * The stretch of the calendar that a TIMEX3 value stands for; null for what has no place in it, such as a weekday of an
 * unknown week.
 *
 * @example readCalendar('XXXX-WXX-3') // null
 */
export function readCalendar(value: string): CalendarTime | null {
  for (const [pattern, precision, read] of READERS) {
    const found = pattern.exec(value);
    if (!found) continue;
    const [from, to] = read(found.slice(1).map(Number));
    return { from, to, precision };
  }
  return null;
}
