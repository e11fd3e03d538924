import { COUNT, readCount, readWeekday, UNIT, WEEKDAY } from './fragments';
import { readPeriod } from './read-period';
import { type TimePattern, type TimeValue, toSet } from './time-pattern';

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

/** Times that come again. */
export const SET_PATTERNS: readonly TimePattern[] = [
  {
    id: 'rate',
    hint: /[\d%](?:k|m|bn| \w+(?: cent)?)? an? (?:hour|day|night|week|month|year)/,
    pattern:
      /(?<=[\d%](?:k|m|bn| (?:thousand|million|billion|times|dollars|euros|pounds|people|percent|per cent))? )an? (?<unit>hour|day|night|week|month|year)\b(?! (?:later|earlier|ago|before|after))/giu,
    read: ({ unit }) => readEvery('1', unit),
  },
  {
    id: 'every-unit',
    hint: new RegExp(`(?:every|each|per) (?:\\S+ ){0,2}${UNIT}`),
    pattern: new RegExp(
      `\\b(?:every|each|per) (?:(?<other>other|second)|(?<count>${COUNT}|few) )? ?(?<unit>${UNIT})s?\\b`,
      'giu',
    ),
    read: ({ other, count, unit }) =>
      readEvery(other ? '2' : count?.toLowerCase() === 'few' ? 'X' : count ? readCount(count) : '1', unit),
  },
  {
    id: 'times-a-unit',
    hint: /(?:once|twice|thrice|times),? (?:an?|per|each|every) /,
    pattern: new RegExp(
      `\\b(?:(?:once|twice|thrice|(?:${COUNT}|several|many) times)(?:,)? (?:a|an|per|each|every)) (?<unit>${UNIT})\\b`,
      'giu',
    ),
    read: ({ unit }) => readEvery('1', unit),
  },
  {
    id: 'every-weekday',
    hint: /(?:every|each) (?:other )?[a-z]+day|(?:mon|tues|wednes|thurs|fri|satur|sun)days/,
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
    hint: /(?:every|each) (?:morning|afternoon|evening|night)/,
    pattern: /\b(?:every|each) (?<part>morning|afternoon|evening|night)\b/giu,
    read: ({ part = '' }) =>
      toSet(
        `XXXX-XX-XX${{ morning: 'TMO', afternoon: 'TAF', evening: 'TEV', night: 'TNI' }[part.toLowerCase()] ?? ''}`,
      ),
  },
  {
    id: 'adverb',
    hint: /(?:hour|dai|night|week|month|quarter|year)ly|annual|biennial/,
    pattern:
      /(?<![\p{L}-])(?:hourly|daily|nightly|weekly|fortnightly|monthly|quarterly|yearly|annual|annually|biannual|biennial)\b(?! (?:Mail|Telegraph|Mirror|Express|Star|News|Beast|Show|Times)\b)/giu,
    read: (parts) => {
      const value = ADVERB_SETS[parts.text ?? '']; // lower case only: “The Daily …” is a name
      return value ? toSet(value) : null;
    },
  },
];
