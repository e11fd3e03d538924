import { COUNT, readCount, UNIT } from './fragments';
import { readPeriod } from './read-period';
import { type TimePattern, type TimeValue, toDuration } from './time-pattern';

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
    hint: /(?:year|month|week|day|hour|minute)s?,? (?:and )?[\w.,-]+(?: \w+)? (?:month|week|day|hour|minute|second)/,
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
    hint: new RegExp(`[- ]${UNIT}s\\b`),
    pattern: new RegExp(
      `(?<![\\p{N}$€£.,:-]|\\b(?:no|number) )(?<count>${COUNT})[- ](?!quarters (?:of|the)\\b)(?<unit>${UNIT})s\\b`,
      'giu',
    ),
    read: ({ count, unit }) => (/^an?$/i.test(count ?? '') ? null : readPeriod(readCount(count), unit)),
  },
  {
    id: 'counted-one',
    hint: new RegExp(`(?:an?|one|single|1) (?:full |whole |entire )?${CLEAR_UNIT}\\b`),
    pattern: new RegExp(
      `(?<![\\p{N}$€£.,:-])(?<count>a|an|one|a single|1) (?:full |whole |entire )?(?<unit>${CLEAR_UNIT})\\b(?![’']s (?!\\p{Ll}))`,
      'giu',
    ),
    read: ({ unit }) => readPeriod('1', unit),
  },
  {
    id: 'compound',
    hint: new RegExp(`-${UNIT}`),
    pattern: new RegExp(
      `(?<![\\p{N}$€£.,:-])(?<count>${COUNT})-(?!quarters?\\b)(?<unit>${UNIT})s?(?:-(?:long|old)s?)?\\b`,
      'giu',
    ),
    read: ({ count, unit }) => (/^an?$/i.test(count ?? '') ? null : readPeriod(readCount(count), unit)),
  },
  {
    // `the three day congress`: as a word before its noun, often written without its hyphen.
    id: 'compound-open',
    hint: / (?:minute|hour|day|week|month|year|decade) /,
    pattern: new RegExp(
      `(?<=\\b(?:an?|the|this|that|its|their|his|her|another) )(?<count>${COUNT}) (?<unit>minute|hour|day|week|month|year|decade)(?= \\p{Ll})`,
      'giu',
    ),
    read: ({ count, unit }) => (/^(?:an?|one|1)$/i.test(count ?? '') ? null : readPeriod(readCount(count), unit)),
  },
  {
    id: 'counted-and-half',
    hint: /and a half/,
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
    hint: / dozen /,
    pattern: new RegExp(`\\b(?:(?<half>half a)|(?<count>${COUNT})) dozen (?<unit>${UNIT})s\\b`, 'giu'),
    read: ({ half, count, unit }) => readPeriod(half ? '6' : String(Number(readCount(count)) * DOZEN), unit),
  },
  {
    id: 'quarters',
    hint: /quarters?[- ](?:of a[- ])?century/,
    pattern: /\b(?:a quarter|(?<three>three[- ]quarters))[- ](?:of a[- ])?century\b/giu,
    read: ({ three }) => toDuration(three ? 'P75Y' : 'P25Y'),
  },
  {
    id: 'half',
    hint: /half[- ](?:an? |the )?(?:hour|day|year|decade|century)/,
    pattern: /\b(?:half (?:an?|the) |half-|half )(?<unit>hour|day|year|decade|century)\b(?! of \d)/giu,
    read: ({ unit = '' }) =>
      toDuration(
        { hour: 'PT30M', day: 'PT12H', year: 'P6M', decade: 'P5Y', century: 'P50Y' }[unit.toLowerCase()] ?? '',
      ),
  },
  {
    id: 'counted-range',
    hint: new RegExp(`(?:[-–]| to | or ) ?[\\w.,-]+(?: \\w+)?[- ]${UNIT}`),
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
    hint: new RegExp(`(?:few|several|of|many|numerous|some) ${UNIT}s`),
    pattern: new RegExp(
      `\\b(?:a few|several|a couple of|couple of|many|numerous|some|the few|dozens of|hundreds of|thousands of|a number of) (?<unit>${UNIT})s\\b`,
      'giu',
    ),
    read: ({ unit }) => readPeriod('X', unit),
  },
  {
    id: 'bare',
    hint: /(?:hours|days|weeks|months|years|decades|centuries)\b/,
    pattern:
      /(?:\b[Ii]n |(?<=\b(?:for|over|after|within|of|across|through|until|last|lasting|took|take|spent|spend|hours|days|weeks|months|years|two|recent|coming) ))(?<unit>hours|days|weeks|months|years|decades|centuries)\b(?! (?:of age|old)\b)|(?<=^|\s)(?<long>[Hh]ours|[Dd]ays|[Ww]eeks|[Mm]onths|[Yy]ears|[Dd]ecades|[Cc]enturies)(?:-long| of\b|-old)/gu,
    read: ({ unit, long }) => readPeriod('X', unit ?? long),
  },
  {
    id: 'unit-long',
    hint: /(?:hour|day|week|month|year|decade|century)s?-(?:long|old)/,
    pattern: /(?<![-\p{N}])\b(?<unit>hour|day|week|month|year|decade|century)s?-(?:long|old)\b/giu,
    read: ({ unit = '' }) => readPeriod(/^(?:hour|day|week|month|year|decade|century)$/i.test(unit) ? '1' : 'X', unit),
  },
  {
    id: 'past-period',
    hint: new RegExp(
      `(?:past|last|next|previous|coming|following|first|final|subsequent|recent) (?:\\S+ ){0,2}${UNIT}`,
    ),
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
    hint: /exactly /,
    pattern: new RegExp(`\\bexactly (?<count>${COUNT}) (?<unit>years|months|weeks)(?: to the day)?\\b`, 'giu'),
    read: ({ count, unit }) => readPeriod(readCount(count), unit),
  },
  {
    id: 'all-day',
    hint: /\ball (?:day|night|week|month|year)/,
    pattern: new RegExp(`\\ball (?<unit>day|night|week|month|year)${LONG}\\b`, 'giu'),
    read: ({ unit }) => readPeriod('1', unit),
  },
];
