import { UNITS } from '../lexicon/time-words';
import { COUNT, readCount, readWeekday, UNIT, WEEKDAY } from './fragments';
import { type TimePattern, type TimeValue, toDuration, toSet } from './time-pattern';

/** `P24Y`, `PT48H`, `PXD` from an amount and a unit. */
function toPeriod(amount: string, unit: string): string | null {
  const singular = unit.toLowerCase().replace(/s$/, '').replace(/ie$/, 'y');
  const code = UNITS[singular];
  if (!code) return null;
  const count = singular === 'fortnight' && amount !== 'X' ? String(Number(amount) * 2) : amount;
  return code.startsWith('T') ? `PT${count}${code.slice(1)}` : `P${count}${code}`;
}

const readPeriod = (amount: string | null, unit: string | undefined): TimeValue | null => {
  const period = amount === null ? null : toPeriod(amount, unit ?? '');
  return period ? toDuration(period) : null;
};

const readEvery = (amount: string | null, unit: string | undefined): TimeValue | null => {
  const period = readPeriod(amount, unit);
  return period && toSet(period.value);
};

const ADVERB_SETS: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  quarterly: 'P1Q',
  yearly: 'P1Y',
  annual: 'P1Y',
  annually: 'P1Y',
  biannual: 'P6M',
  biennial: 'P2Y',
};

/** Units whose bare singular with “a” is a length of time and not “a second term” or “a quarter of them”. */
const CLEAR_UNIT = '(?:minute|hour|day|night|week|weekend|fortnight|month|year|decade|century|millennium)';
const LONG = '(?:-long| long|[- ]old)?';

/** Units that are added up in one length, each with the smaller one behind it: `two hours and 51 minutes`. */
const SUMS: readonly (readonly [large: string, small: string])[] = [
  ['year', 'month'],
  ['month', 'week'],
  ['week', 'day'],
  ['day', 'hour'],
  ['hour', 'minute'],
  ['minute', 'second'],
];
const SUM = SUMS.map(([large, small]) => `${large}s?,? (?:and )?(?:${COUNT}|a) ${small}s?`).join('|');

/** `PT2H51M` from `PT2H` and `PT51M`. */
const addUp = (large: TimeValue, small: TimeValue): TimeValue =>
  toDuration(large.value + small.value.slice(large.value.startsWith('PT') ? 2 : 1));

const DOZEN = 12;

/** Lengths of time. */
export const DURATION_PATTERNS: readonly TimePattern[] = [
  {
    id: 'sum',
    pattern: new RegExp(`(?<![\\p{N}$€£.,:-])\\b(?<count>${COUNT})[- ](?<rest>${SUM})\\b`, 'giu'),
    read: ({ count, rest = '' }) => {
      const [unit = '', ...words] = rest.replace(/,? and |, /, ' ').split(' ');
      const large = readPeriod(readCount(count), unit);
      const small = readPeriod(readCount(words.slice(0, -1).join(' ')), words.at(-1));
      return large && small ? addUp(large, small) : null;
    },
  },
  {
    id: 'counted',
    pattern: new RegExp(
      `(?<![\\p{N}$€£.,:-]|\\b(?:no|number) )(?<count>${COUNT})[- ](?!quarters (?:of|the)\\b)(?<unit>${UNIT})s\\b`,
      'giu',
    ),
    read: ({ count, unit }) => (/^an?$/i.test(count ?? '') ? null : readPeriod(readCount(count), unit)),
  },
  {
    id: 'counted-one',
    pattern: new RegExp(
      `(?<![\\p{N}$€£.,:-])(?<count>a|an|one|a single|1) (?:full |whole |entire )?(?<unit>${CLEAR_UNIT})\\b(?![’']s (?!\\p{Ll}))`,
      'giu',
    ),
    read: ({ unit }) => readPeriod('1', unit),
  },
  {
    id: 'compound',
    pattern: new RegExp(
      `(?<![\\p{N}$€£.,:-])(?<count>${COUNT})-(?!quarters?\\b)(?<unit>${UNIT})s?(?:-(?:long|old)s?)?\\b`,
      'giu',
    ),
    read: ({ count, unit }) => (/^an?$/i.test(count ?? '') ? null : readPeriod(readCount(count), unit)),
  },
  {
    id: 'counted-and-half',
    pattern: new RegExp(
      `\\b(?<count>${COUNT}) and a half (?<unit>${UNIT})s\\b|\\b(?<one>a|an|one) (?<alone>${UNIT}) and a half\\b`,
      'giu',
    ),
    read: ({ count, unit, one, alone }) => {
      const whole = readCount(count ?? one);
      return whole === null ? null : readPeriod(`${whole}.5`, unit ?? alone);
    },
  },
  {
    id: 'dozens',
    pattern: new RegExp(`\\b(?:(?<half>half a)|(?<count>${COUNT})) dozen (?<unit>${UNIT})s\\b`, 'giu'),
    read: ({ half, count, unit }) => readPeriod(half ? '6' : String(Number(readCount(count)) * DOZEN), unit),
  },
  {
    id: 'quarters',
    pattern: /\b(?:a quarter|(?<three>three[- ]quarters))[- ](?:of a[- ])?century\b/giu,
    read: ({ three }) => toDuration(three ? 'P75Y' : 'P25Y'),
  },
  {
    id: 'half',
    pattern: /\b(?:half (?:an?|the) |half-|half )(?<unit>hour|day|year|decade|century)\b(?! of \d)/giu,
    read: ({ unit = '' }) =>
      toDuration(
        { hour: 'PT30M', day: 'PT12H', year: 'P6M', decade: 'P5Y', century: 'P50Y' }[unit.toLowerCase()] ?? '',
      ),
  },
  {
    id: 'counted-range',
    pattern: new RegExp(
      `(?<![\\p{N}$€£.,:-])(?<from>${COUNT})(?: ?[-–] ?| to | or )(?<to>${COUNT})[- ](?<unit>${UNIT})s?\\b`,
      'giu',
    ),
    read: ({ from, to, unit }) => {
      const [low, high] = [readPeriod(readCount(from), unit), readPeriod(readCount(to), unit)];
      return low && high && !/^an?$/i.test(to ?? '') ? toDuration(`${low.value}/${high.value}`) : null;
    },
  },
  {
    id: 'vague',
    pattern: new RegExp(
      `\\b(?:a few|several|a couple of|couple of|many|numerous|some|the few|dozens of|hundreds of|thousands of|a number of) (?<unit>${UNIT})s\\b`,
      'giu',
    ),
    read: ({ unit }) => readPeriod('X', unit),
  },
  {
    id: 'bare',
    pattern:
      /(?:\b[Ii]n |(?<=\b(?:for|over|after|within|of|across|through|until|last|lasting|took|take|spent|spend|hours|days|weeks|months|years|two|recent|coming) ))(?<unit>hours|days|weeks|months|years|decades|centuries)\b(?! (?:of age|old)\b)|(?<=^|\s)(?<long>[Hh]ours|[Dd]ays|[Ww]eeks|[Mm]onths|[Yy]ears|[Dd]ecades|[Cc]enturies)(?:-long| of\b|-old)/gu,
    read: ({ unit, long }) => readPeriod('X', unit ?? long),
  },
  {
    id: 'unit-long',
    pattern: /(?<![-\p{N}])\b(?<unit>hour|day|week|month|year|decade|century)s?-(?:long|old)\b/giu,
    read: ({ unit = '' }) => readPeriod(/^(?:hour|day|week|month|year|decade|century)$/i.test(unit) ? '1' : 'X', unit),
  },
  {
    id: 'past-period',
    pattern: new RegExp(
      `\\bthe (?:past|last|next|previous|coming|following|first|final|subsequent) (?:(?<vague>few|several|couple of|many)|(?<count>${COUNT})) (?<unit>${UNIT})s\\b|\\bthe past (?<one>${CLEAR_UNIT})\\b|\\b(?:the )?(?:recent|coming|past) (?<open>hours|days|weeks|months|years|decades|centuries)\\b`,
      'giu',
    ),
    read: ({ vague, count, unit, one, open }) => {
      if (one) return readPeriod('1', one);
      return readPeriod(vague || open ? 'X' : readCount(count), unit ?? open);
    },
  },
  {
    id: 'to-the-day',
    pattern: new RegExp(`\\bexactly (?<count>${COUNT}) (?<unit>years|months|weeks)(?: to the day)?\\b`, 'giu'),
    read: ({ count, unit }) => readPeriod(readCount(count), unit),
  },
  {
    id: 'all-day',
    pattern: new RegExp(`\\ball (?<unit>day|night|week|month|year)${LONG}\\b`, 'giu'),
    read: ({ unit }) => readPeriod('1', unit),
  },
];

/** Times that come again. */
export const SET_PATTERNS: readonly TimePattern[] = [
  {
    id: 'rate',
    pattern:
      /(?<=[\d%](?:k|m|bn| (?:thousand|million|billion|times|dollars|euros|pounds|people|percent|per cent))? )an? (?<unit>hour|day|night|week|month|year)\b(?! (?:later|earlier|ago|before|after))/giu,
    read: ({ unit }) => readEvery('1', unit),
  },
  {
    id: 'every-unit',
    pattern: new RegExp(
      `\\b(?:every|each|per) (?:(?<other>other|second)|(?<count>${COUNT}|few) )? ?(?<unit>${UNIT})s?\\b`,
      'giu',
    ),
    read: ({ other, count, unit }) =>
      readEvery(other ? '2' : count?.toLowerCase() === 'few' ? 'X' : count ? readCount(count) : '1', unit),
  },
  {
    id: 'times-a-unit',
    pattern: new RegExp(
      `\\b(?:(?:once|twice|thrice|(?:${COUNT}|several|many) times)(?:,)? (?:a|an|per|each|every)) (?<unit>${UNIT})\\b`,
      'giu',
    ),
    read: ({ unit }) => readEvery('1', unit),
  },
  {
    id: 'every-weekday',
    pattern: new RegExp(
      `\\b(?:every|each) (?:other )?(?<weekday>${WEEKDAY})(?: ?(?<part>morning|afternoon|evening|night))?\\b|\\b(?<plural>${WEEKDAY})s\\b`,
      'gu',
    ),
    read: ({ weekday, plural, part }) => {
      const code = part ? { morning: 'TMO', afternoon: 'TAF', evening: 'TEV', night: 'TNI' }[part] : '';
      return toSet(`XXXX-WXX-${readWeekday(weekday ?? plural)}${code ?? ''}`);
    },
  },
  {
    id: 'every-part',
    pattern: /\b(?:every|each) (?<part>morning|afternoon|evening|night)\b/giu,
    read: ({ part = '' }) =>
      toSet(
        `XXXX-XX-XX${{ morning: 'TMO', afternoon: 'TAF', evening: 'TEV', night: 'TNI' }[part.toLowerCase()] ?? ''}`,
      ),
  },
  {
    id: 'adverb',
    pattern:
      /(?<![\p{L}-])(?:hourly|daily|nightly|weekly|fortnightly|monthly|quarterly|yearly|annual|annually|biannual|biennial)\b(?! (?:Mail|Telegraph|Mirror|Express|Star|News|Beast|Show|Times)\b)/giu,
    read: (parts) => {
      const value = ADVERB_SETS[parts.text ?? '']; // lower case only: “The Daily …” is a name
      return value ? toSet(value) : null;
    },
  },
];
