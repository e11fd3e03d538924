import { FIXED_DAYS, SEASONS } from '../lexicon/time-words';
import { addDays, addMonths, toIsoDay, toIsoMonth, toIsoWeek, weekdayOf } from './calendar';
import { COUNT, readCount, readWeekday, UNIT, WEEKDAY } from './fragments';
import { type Parts, type TimePattern, type TimeValue, toDate, toTime, type When } from './time-pattern';

/** Days that carry a weekday's name but are events or names. */
const NAMED_DAY =
  '(?<!\\b(?:Black|Bloody|Super|Good|Ash|Palm|Easter|Cyber|Giving|Shrove|Holy|Maundy|Casual|Sheffield) )';
const TITLE_AFTER =
  '(?! (?:Times|Telegraph|Mirror|Post|Express|Herald|Night (?:Live|Football|Football)|Mail|Sun|Independent)\\b)';

/** Days with a fixed date, the longer names first. */
const FEASTS = Object.keys(FIXED_DAYS)
  .sort((a, b) => b.length - a.length)
  .join('|')
  .replaceAll("'", "[’']");

const shift = (which: string | undefined): number => {
  const word = which?.toLowerCase() ?? '';
  if (/^(?:last|previous|past)$/.test(word)) return -1;
  return /^(?:next|following|coming)$/.test(word) ? 1 : 0;
};

/** The weekday nearest the article's day: behind it, unless the clause looks ahead or a word says which. */
function readWeekdayOf({ which, weekday }: Parts, { today, ahead }: When): string {
  const number = readWeekday(weekday);
  if (!today) return `XXXX-WXX-${number}`;
  const behind = (weekdayOf(today) - number + 7) % 7;
  const before = (number - weekdayOf(today) + 7) % 7;
  const word = which?.toLowerCase();
  if (word === 'last') return toIsoDay(addDays(today, -(behind || 7)));
  if (word === 'next') return toIsoDay(addDays(today, before || 7));
  if (word === 'this' || word === 'coming')
    return toIsoDay(addDays(today, ahead || word === 'coming' ? before : number - weekdayOf(today)));
  return toIsoDay(addDays(today, ahead ? before : -behind));
}

function readUnitFromNow(unit: string, count: number, { today }: When): string | null {
  switch (unit.toLowerCase()) {
    case 'day':
    case 'night':
      return today ? toIsoDay(addDays(today, count)) : 'XXXX-XX-XX';
    case 'week':
      return today ? toIsoWeek(addDays(today, 7 * count)) : 'XXXX-WXX';
    case 'fortnight':
      return today ? toIsoWeek(addDays(today, 14 * count)) : 'XXXX-WXX';
    case 'weekend':
      return `${today ? toIsoWeek(addDays(today, 7 * count)) : 'XXXX-WXX'}-WE`;
    case 'month':
      return today ? toIsoMonth(addMonths(today, count)) : 'XXXX-XX';
    case 'year':
      return today ? String(today.year + count) : 'XXXX';
    case 'quarter': {
      if (!today) return 'XXXX-QX';
      const quarters = today.year * 4 + Math.floor((today.month - 1) / 3) + count;
      return `${Math.floor(quarters / 4)}-Q${(quarters % 4) + 1}`;
    }
    case 'decade':
      return today ? String(Math.floor(today.year / 10) + count) : 'XXX';
    case 'century':
      return today ? String(Math.floor(today.year / 100) + count) : 'XX';
    default:
      return null;
  }
}

function readAgo({ count, unit = '', vague, forth }: Parts, when: When): TimeValue | null {
  const singular = unit.toLowerCase().replace(/ie$/, 'y');
  const number = vague ? null : readCount(count);
  if (/^(?:second|minute|hour)$/.test(singular)) return null;
  const sign = forth ? 1 : -1;
  if (number === null || number.includes('.')) {
    const open = readUnitFromNow(singular, 0, { ...when, today: null });
    return open ? toDate(open) : null;
  }
  const steps = singular === 'decade' ? Number(number) * 10 : Number(number);
  const value = readUnitFromNow(singular === 'decade' ? 'year' : singular, sign * steps, when);
  return value ? toDate(value) : null;
}

const daysFromNow = (count: number) => (_parts: Parts, when: When) => toDate(readUnitFromNow('day', count, when) ?? '');

/** Times told from the article's own day: weekdays, “yesterday”, “last week”, “two years ago”, feast days. */
export const RELATIVE_PATTERNS: readonly TimePattern[] = [
  {
    id: 'weekday',
    hint: /(?:mon|tues|wednes|thurs|fri|satur|sun)day/,
    pattern: new RegExp(
      `${NAMED_DAY}\\b(?:(?<which>last|next|this|this coming|coming) )?(?<weekday>${WEEKDAY})\\b${TITLE_AFTER}`,
      'gu',
    ),
    read: (parts, when) => toDate(readWeekdayOf(parts, when)),
  },
  {
    id: 'day-before-yesterday',
    hint: /before yesterday/,
    pattern: /\bthe day before yesterday\b/giu,
    read: daysFromNow(-2),
  },
  { id: 'day-after-tomorrow', hint: /after tomorrow/, pattern: /\bthe day after tomorrow\b/giu, read: daysFromNow(2) },
  { id: 'yesterday', hint: /yesterday/, pattern: /\byesterday\b/giu, read: daysFromNow(-1) },
  { id: 'today', hint: /today/, pattern: /(?<!\bUSA )\btoday\b(?![’']s \p{Lu})/giu, read: daysFromNow(0) },
  { id: 'tomorrow', hint: /tomorrow/, pattern: /\btomorrow\b/giu, read: daysFromNow(1) },
  {
    id: 'tonight',
    hint: /tonight|last night|this (?:morning|afternoon|evening)/,
    pattern: /\b(?:tonight|(?<last>last night)|this (?<part>morning|afternoon|evening))\b/giu,
    read: ({ last, part = '' }, when) => {
      const day = readUnitFromNow('day', last ? -1 : 0, when);
      const code = { morning: 'TMO', afternoon: 'TAF', evening: 'TEV' }[part.toLowerCase()] ?? 'TNI';
      return toTime(`${day}${code}`);
    },
  },
  {
    id: 'this-unit',
    hint: /(?:last|next|this|past|coming|previous|following|current) (?:week|month|year|quarter|decade|century|fortnight)/,
    pattern:
      /\b(?<which>last|next|this|this past|this coming|the previous|the following|the current|later this|earlier this|late last|early last|early next|late this|early this) (?<unit>week|weekend|month|year|quarter|decade|century|fortnight)\b(?![’']s (?:old|long))/giu,
    read: ({ which = '', unit = '' }, when) => {
      const word = which.toLowerCase().split(' ').at(-1);
      if (/^the (?:previous|following)/i.test(which)) {
        return toDate(readUnitFromNow(unit, 0, { ...when, today: null }) ?? '');
      }
      const value = readUnitFromNow(unit, word === 'past' && /this/i.test(which) ? 0 : shift(word), when);
      return value ? toDate(value) : null;
    },
  },
  {
    id: 'season-from-now',
    hint: /(?:last|next|this) (?:spring|summer|autumn|fall|winter)/,
    pattern:
      /\b(?:earlier |later |early |late )?(?<which>last|next|this) (?<season>spring|summer|autumn|fall|winter)\b/giu,
    read: ({ which, season = '' }, when) =>
      toDate(`${when.today ? when.today.year + shift(which) : 'XXXX'}-${SEASONS[season.toLowerCase()]}`),
  },
  {
    id: 'ago',
    hint: / ago\b/,
    pattern: new RegExp(
      `\\b(?:(?<vague>a few|several|many|some|a couple of)|(?:about |nearly |almost |around |over |more than |just |exactly )?(?<count>${COUNT})) (?<unit>${UNIT})s? ago\\b`,
      'giu',
    ),
    read: readAgo,
  },
  {
    id: 'from-now',
    hint: new RegExp(`from now|hence|${UNIT}s?[’']? time`),
    pattern: new RegExp(
      `\\b(?:(?<vague>a few|several)|(?<count>${COUNT})) (?<unit>${UNIT})s? (?<forth>from now|hence)\\b|\\bin (?:(?<soon>a few)|(?<counted>${COUNT})) (?<units>${UNIT})s?[’']? time\\b`,
      'giu',
    ),
    read: ({ vague, count, unit, soon, counted, units }, when) =>
      readAgo({ vague: vague ?? soon, count: count ?? counted, unit: unit ?? units, forth: 'yes' }, when),
  },
  {
    id: 'this-time-last-year',
    hint: /(?:year|month|week) (?:earlier|before)/,
    pattern: /\b(?:a|one) (?<unit>year|month|week) (?:earlier|before)\b(?=[.,;)]|$)/giu,
    read: ({ unit = '' }, when) => toDate(readUnitFromNow(unit, 0, { ...when, today: null }) ?? ''),
  },
  {
    id: 'feast-day',
    hint: new RegExp(FEASTS),
    pattern: new RegExp(
      `\\b(?<name>${FEASTS})(?:,? (?<year>(?:19|20)\\d\\d))?\\b(?! \\p{Lu}| tree| card| present| gift| market| dinner| carol| song| party)`,
      'giu',
    ),
    read: ({ name = '', year }) => {
      const day = FIXED_DAYS[name.toLowerCase().replace('’', "'")];
      return day ? toDate(`${year ?? 'XXXX'}-${day}`) : null;
    },
  },
];
