import { isAfter, isDay, toIsoDay } from './calendar';
import { ANY_MONTH, ANY_WEEKDAY, DAY_NUMBER, MONTH_NAME, MONTH_START, pad, readMonth, YEAR } from './fragments';
import { type Parts, type TimePattern, type TimeValue, toDate, type When } from './time-pattern';

const ORDINAL_END = '(?:st|nd|rd|th)?';
const TO = '(?: ?[-–—] ?| to | and | until )';
/** Words before “May” and “March” that make them months, also where they open a sentence. */
const BEFORE_MONTH =
  'in since by from until till of for to during after before around between and this last next early late mid every each'
    .split(' ')
    .map((word) => `[${word[0]?.toUpperCase()}${word[0]}]${word.slice(1)}`)
    .join('|');

/** What is named by the month in which it is: `the contested March election`; not for May, who may be the minister that talks. */
const DATED_EVENTS =
  'elections?|by-elections?|vote|votes|poll|polls|ballot|referendum|primary|primaries|run-?offs?|meetings?|summit|conference|talks|report|figures|data|budget|ruling|verdict|attacks?|bombings?|shootings?|protests?|uprising|coup|earthquake|quake|floods?|flooding|storms?|tsunami|crash|ceasefire|truce|agreement|deal|deadline|sales|inflation';

/** A month and day: with its year, or with the year that the article's date and the clause's tense give. */
function readDayOfMonth({ month, day, year }: Parts, when: When): TimeValue | null {
  const monthNumber = readMonth(month);
  const dayNumber = Number(day);
  if (!isDay(Number(year ?? 2000), monthNumber, dayNumber)) return null;
  return toDate(`${year ?? yearOf(monthNumber, dayNumber, when)}-${pad(monthNumber)}-${pad(dayNumber)}`);
}

/** The latest such day up to the article's own, or the next one when the clause looks ahead; XXXX without a date. */
function yearOf(month: number, day: number, { today, ahead }: When): string {
  if (!today) return 'XXXX';
  const here = { year: today.year, month, day };
  if (ahead) return String(isAfter(today, here) ? today.year + 1 : today.year);
  return String(isAfter(here, today) ? today.year - 1 : today.year);
}

function readDayRange(parts: Parts, when: When): TimeValue | null {
  const from = readDayOfMonth(parts, when);
  const to = readDayOfMonth({ ...parts, day: parts.until }, when);
  return from && to ? toDate(`${from.value}/${to.value}`) : null;
}

function readMonthAndYear({ month, year }: Parts, when: When): TimeValue | null {
  const number = readMonth(month);
  if (!number) return null;
  if (year) return toDate(`${year}-${pad(number)}`);
  if (!when.today) return toDate(`XXXX-${pad(number)}`);
  const past = number > when.today.month ? when.today.year - 1 : when.today.year;
  const next = number < when.today.month ? when.today.year + 1 : when.today.year;
  return toDate(`${when.ahead ? next : past}-${pad(number)}`);
}

/** Day and month in figures: the order from the numbers themselves, else from the article's language, else left open. */
function readFigures({ a, b, year }: Parts, { dayFirst }: When): TimeValue | null {
  const full = (year ?? '').length === 2 ? `20${year}` : (year ?? '');
  const [first, second] = [Number(a), Number(b)];
  const asDayFirst = isDay(Number(full), second, first);
  const asMonthFirst = isDay(Number(full), first, second);
  if (!asDayFirst && !asMonthFirst) return null;
  if (asDayFirst && asMonthFirst && first !== second && dayFirst === null) return toDate(`${full}-XX-XX`);
  const isDayFirst = asDayFirst && (!asMonthFirst || dayFirst !== false);
  const [day, month] = isDayFirst ? [first, second] : [second, first];
  return toDate(toIsoDay({ year: Number(full), month, day }));
}

const WEEKDAY_BEFORE = `(?:${ANY_WEEKDAY},? (?:the )?)?`;
const YEAR_AFTER = `(?:,? (?:of )?(?<year>${YEAR})(?![\\d-]))?`;

/** Calendar dates: days, months and their ranges. */
export const DATE_PATTERNS: readonly TimePattern[] = [
  {
    id: 'day-range-month',
    hint: new RegExp(`(?:[-–—] ?| to | and | until )\\d+${ORDINAL_END} (?:of )?${MONTH_START}`),
    pattern: new RegExp(
      `\\b(?<day>${DAY_NUMBER})${ORDINAL_END}${TO}(?<until>${DAY_NUMBER})${ORDINAL_END} (?:of )?(?<month>${ANY_MONTH})${YEAR_AFTER}`,
      'giu',
    ),
    read: readDayRange,
  },
  {
    id: 'month-day-range',
    hint: new RegExp(`${MONTH_START}[a-z]*\\.? \\d+${ORDINAL_END}(?: ?[-–—] ?| to )\\d`),
    pattern: new RegExp(
      `\\b(?<month>${ANY_MONTH}) (?<day>${DAY_NUMBER})${ORDINAL_END}(?: ?[-–—] ?| to )(?<until>${DAY_NUMBER})${ORDINAL_END}(?![:\\d])${YEAR_AFTER}`,
      'giu',
    ),
    read: readDayRange,
  },
  {
    id: 'day-month',
    hint: new RegExp(`\\d${ORDINAL_END} (?:of )?${MONTH_START}`),
    pattern: new RegExp(
      `\\b${WEEKDAY_BEFORE}(?:the )?(?<day>${DAY_NUMBER})${ORDINAL_END} (?:of )?(?<month>${ANY_MONTH})(?!\\p{L})${YEAR_AFTER}`,
      'giu',
    ),
    read: readDayOfMonth,
  },
  {
    id: 'month-day',
    hint: new RegExp(`${MONTH_START}[a-z]*\\.? (?:the )?\\d`),
    pattern: new RegExp(
      `\\b${WEEKDAY_BEFORE}(?<month>${ANY_MONTH}) (?:the )?(?<day>${DAY_NUMBER})${ORDINAL_END}(?![:.]?\\d|\\p{L}|%| per ?cent)${YEAR_AFTER}`,
      'giu',
    ),
    read: readDayOfMonth,
  },
  {
    id: 'month-year',
    hint: new RegExp(`${MONTH_START}[a-z]*\\.?(?:,? | of )\\d{4}`),
    pattern: new RegExp(
      `\\b(?:(?:early|mid|late)[- ])?(?<month>${ANY_MONTH})(?:,? | of )(?<year>${YEAR})(?![\\d-])`,
      'giu',
    ),
    read: readMonthAndYear,
  },
  {
    id: 'month',
    hint: /january|february|april|june|july|august|september|october|november|december/,
    pattern: new RegExp(
      `(?<!(?!\\b(?:${BEFORE_MONTH}|The|An?) )\\p{Lu}\\p{L}* )\\b(?:(?:[Ee]arly|[Mm]id|[Ll]ate)[- ])?(?<month>January|February|April|June|July|August|September|October|November|December)\\b(?! \\p{Lu}|[’']s \\p{Lu})`,
      'gu',
    ),
    read: readMonthAndYear,
  },
  {
    id: 'doubtful-month',
    hint: /\bmay\b|\bmarch\b/,
    pattern: new RegExp(
      `(?:(?<=\\b(?:${BEFORE_MONTH}) )|\\b(?:[Ee]arly|[Mm]id|[Ll]ate)[- ])(?<month>May|March)\\b(?! \\p{Lu}|[’']s )`,
      'gu',
    ),
    read: readMonthAndYear,
  },
  {
    id: 'month-of-event',
    hint: /\bmarch /,
    pattern: new RegExp(`\\b(?<month>March)(?= (?:${DATED_EVENTS})\\b)`, 'gu'),
    read: readMonthAndYear,
  },
  {
    id: 'month-of-this-year',
    hint: new RegExp(`\\b(?:last|next|this) ${MONTH_START}`),
    pattern: new RegExp(`\\b(?<which>last|next|this) (?<month>${MONTH_NAME})\\b`, 'giu'),
    read: ({ month, which }, when) => {
      const number = readMonth(month);
      if (!when.today) return toDate(`XXXX-${pad(number)}`);
      const { year, month: now } = when.today;
      if (which?.toLowerCase() === 'next') return toDate(`${number > now ? year : year + 1}-${pad(number)}`);
      if (which?.toLowerCase() === 'last') return toDate(`${number < now ? year : year - 1}-${pad(number)}`);
      return toDate(`${year}-${pad(number)}`);
    },
  },
  {
    id: 'iso-day',
    hint: /\d{4}-\d\d-\d/,
    pattern: /(?<![\d-])(?<year>\d{4})-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\d|3[01])(?![\d-])/gu,
    read: ({ year, month, day }) => toDate(`${year}-${month}-${day}`),
  },
  {
    id: 'day-in-figures',
    hint: /\d[/.-]\d+[/.-]\d/,
    pattern: /(?<![\d/.-])(?<a>\d{1,2})(?<mark>[/.-])(?<b>\d{1,2})\k<mark>(?<year>(?:19|20)\d\d|\d\d)(?![\d/.-]*\d)/gu,
    read: readFigures,
  },
];
