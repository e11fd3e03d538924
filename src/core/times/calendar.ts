/** A day of the Gregorian calendar. */
export interface Day {
  readonly year: number;
  /** 1..12 */
  readonly month: number;
  /** 1..31 */
  readonly day: number;
}

const MS_PER_DAY = 86_400_000;
const pad = (value: number, width = 2): string => String(value).padStart(width, '0');
const toTime = ({ year, month, day }: Day): number => Date.UTC(year, month - 1, day);

function fromTime(time: number): Day {
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The day that an ISO 8601 date or date-time starts with; null when it starts with none. */
export function readDay(iso: string | null): Day | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso ?? '');
  if (!parts) return null;
  const [year, month, day] = parts.slice(1).map(Number);
  return year && month && day && isDay(year, month, day) ? { year, month, day } : null;
}

/** Whether year, month and day name a day that exists. */
export function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day `count` days later, or earlier when negative. */
export const addDays = (day: Day, count: number): Day => fromTime(toTime(day) + count * MS_PER_DAY);

/** The first of the month `count` months later. */
export const addMonths = (day: Day, count: number): Day => fromTime(Date.UTC(day.year, day.month - 1 + count, 1));

/** 1 for Monday to 7 for Sunday, as ISO 8601 counts. */
export const weekdayOf = (day: Day): number => ((new Date(toTime(day)).getUTCDay() + 6) % 7) + 1;

/** `2024-06-19` */
export const toIsoDay = ({ year, month, day }: Day): string => `${pad(year, 4)}-${pad(month)}-${pad(day)}`;

/** `2024-06` */
export const toIsoMonth = ({ year, month }: Day): string => `${pad(year, 4)}-${pad(month)}`;

/** `2024-W25`, the ISO 8601 week in which the day lies. */
export function toIsoWeek(day: Day): string {
  const thursday = addDays(day, 4 - weekdayOf(day));
  const first = Date.UTC(thursday.year, 0, 1);
  return `${pad(thursday.year, 4)}-W${pad(Math.floor((toTime(thursday) - first) / MS_PER_DAY / 7) + 1)}`;
}

/** Whether the first day lies after the second. */
export const isAfter = (a: Day, b: Day): boolean => toTime(a) > toTime(b);
