import type { CalendarTime } from './read-calendar';

const FORMATS: Readonly<Record<CalendarTime['precision'], Intl.DateTimeFormatOptions>> = {
  day: { dateStyle: 'medium' },
  week: { dateStyle: 'medium' },
  month: { month: 'long', year: 'numeric' },
  quarter: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
  decade: { year: 'numeric' },
};

/** A calendar time in the reader's language: `1961`, `Jun 17 – 23, 2024`. */
export function describeTime({ from, to, precision }: CalendarTime, language: string): string {
  const format = new Intl.DateTimeFormat(language, { ...FORMATS[precision], timeZone: 'UTC' });
  return format.formatRange(from, to - 1);
}

const MS_PER_DAY = 86_400_000;
/** From so many days on, a gap is told in the larger unit. */
const UNITS = [
  { unit: 'year', days: 365.2425 },
  { unit: 'month', days: 30.436875 },
  { unit: 'day', days: 1 },
] as const;

/** The time from the beginning of one calendar time to that of a later one: `57 years`; null when they touch. */
export function describeGap(before: CalendarTime, after: CalendarTime, language: string): string | null {
  if (after.from <= before.to) return null;
  const days = (after.from - before.from) / MS_PER_DAY;
  const fit = UNITS.find((one) => days >= one.days);
  if (!fit) return null;
  const count = Math.round(days / fit.days);
  return new Intl.NumberFormat(language, { style: 'unit', unit: fit.unit, unitDisplay: 'long' }).format(count);
}
