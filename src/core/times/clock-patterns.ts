import { DAY_PARTS } from '../lexicon/time-words';
import { pad, readCount } from './fragments';
import { type Parts, type TimePattern, type TimeValue, toTime } from './time-pattern';

const HOUR_WORD = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const ZONE =
  '(?: ?(?:GMT|UTC|BST|CET|CEST|EST|EDT|ET|CST|CDT|CT|PST|PDT|PT|MST|IST|JST|KST|AEST|AEDT|local time|Eastern)\\b)?';
const HALF_DAY = '(?<half>[ap])(?:\\.m\\b\\.?|m\\b)';

/** `T15:30` from hour and minute and, where written, a.m. or p.m. */
function readClock({ hour, minute, half }: Parts): TimeValue | null {
  const written = Number(readCount(hour) ?? Number.NaN);
  const isAfternoon = half?.toLowerCase() === 'p';
  if (Number.isNaN(written) || written > (half ? 12 : 24)) return null;
  const inDay = half ? (written % 12) + (isAfternoon ? 12 : 0) : written;
  return toTime(`T${pad(inDay)}:${minute ?? '00'}`);
}

/** Times of day by the clock and by name. A date beside them is joined afterwards. */
export const CLOCK_PATTERNS: readonly TimePattern[] = [
  {
    id: 'half-day',
    hint: /\d ?[ap]\.?m\b/,
    pattern: new RegExp(
      `(?<![\\d.:])\\b(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\\d))? ?${HALF_DAY}${ZONE}`,
      'giu',
    ),
    read: readClock,
  },
  {
    id: 'half-day-word',
    hint: new RegExp(`${HOUR_WORD} ?[ap]\\.?m\\b`),
    pattern: new RegExp(`\\b(?<hour>${HOUR_WORD}) ?${HALF_DAY}`, 'giu'),
    read: readClock,
  },
  {
    id: 'full-day',
    hint: /\d:\d/,
    pattern: new RegExp(
      `(?<![\\d.:])\\b(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)(?::[0-5]\\d)?(?![\\d:])(?! ?[ap]\\.?m\\b)${ZONE}`,
      'giu',
    ),
    read: readClock,
  },
  {
    id: 'dotted',
    hint: /[a-z] \d+\.\d/,
    pattern:
      /(?<=\b(?:at|by|from|until|before|after|around|about|to) )(?<hour>[01]\d|2[0-3]|[1-9])\.(?<minute>[0-5]\d)(?!\d|\.\d|%| ?(?:per|percent|million|billion|points?|m\b|bn\b|metres|seconds|goals))/giu,
    read: readClock,
  },
  {
    id: 'military',
    hint: /\d{4} ?(?:gmt|utc|bst|cet|cest|hrs|hours|local time)/,
    pattern:
      /(?<![\d.:$€£])\b(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d) ?(?:GMT|UTC|BST|CET|CEST|hrs|hours|local time)\b/giu,
    read: readClock,
  },
  {
    id: 'oclock',
    hint: /o[’']clock/,
    pattern: new RegExp(
      `\\b(?<hour>${HOUR_WORD}|1[0-2]|[1-9]) o[’']clock(?: in the (?<part>morning|afternoon|evening))?\\b`,
      'giu',
    ),
    read: ({ hour, part }) =>
      readClock({ hour, half: part ? (part.toLowerCase() === 'morning' ? 'a' : 'p') : undefined }),
  },
  {
    id: 'past-the-hour',
    hint: /(?:half|quarter) (?:past|to) /,
    pattern: new RegExp(
      `\\b(?<offset>half|quarter|a quarter) (?<way>past|to) (?<hour>${HOUR_WORD}|1[0-2]|[1-9])\\b`,
      'giu',
    ),
    read: ({ offset, way, hour }) => {
      const whole = Number(readCount(hour) ?? 0) - (way === 'to' ? 1 : 0);
      const minute = offset === 'half' ? '30' : way === 'to' ? '45' : '15';
      return way === 'to' && offset === 'half' ? null : readClock({ hour: String(whole), minute });
    },
  },
  {
    id: 'noon',
    hint: /\b(?:noon|midday|midnight)\b/,
    pattern: /\b(?:at |by |before |after |around )(?<name>noon|midday|midnight)\b/giu,
    read: ({ name }) => toTime(name?.toLowerCase() === 'midnight' ? 'T24:00' : 'T12:00'),
  },
  {
    id: 'early-hours',
    hint: /(?:early|small|late) hours|(?:morning|afternoon|evening|night) of /,
    pattern:
      /\b(?:the )?(?:early|small|late) hours\b|\bthe (?:early |late )?(?<part>morning|afternoon|evening|night)(?= of \p{Lu}| of \d| of the \d)/giu,
    read: ({ part, text }) =>
      toTime(`XXXX-XX-XX${part ? DAY_PARTS[part.toLowerCase()] : /late/i.test(text ?? '') ? 'TNI' : 'TMO'}`),
  },
  {
    id: 'day-part',
    hint: /(?:in|during|at) (?:the )?(?:early |late |mid-)?(?:morning|afternoon|evening|night|dawn|dusk|lunchtime)/,
    pattern:
      /(?<=\b(?:in|during|at) )(?:the )?(?:early |late |mid-)?(?<part>morning|afternoon|evening|night|dawn|dusk|lunchtime)\b(?! of)/giu,
    read: ({ part = '' }) => toTime(`XXXX-XX-XX${DAY_PARTS[part.toLowerCase()]}`),
  },
];
