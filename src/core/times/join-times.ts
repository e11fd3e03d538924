import { DAY_PARTS } from '../lexicon/time-words';
import type { TimeExpression } from '../model';

/** Words between a day and a time of that day. */
const BETWEEN = /^(?:,? (?:at|on|around|about|shortly before|shortly after|by|from|of)? ?|, | )$/iu;
/** A part of the day right after a day's name. */
const PART_AFTER = /^(?:[’']s)? (?:early |late )?(?<part>morning|afternoon|evening|night|lunchtime)\b/iu;
const IS_DAY = /^(?:\d{4}|XXXX)-(?:(?:\d\d|XX)-(?:\d\d|XX)|WXX-\d)$/;
const PART_ONLY = /^XXXX-XX-XX(T[A-Z]{2})$/;
const CLOCK_ONLY = /^T\d\d/;
const MONTH_OR_DAY = /^(?:\d{4}|XXXX)(?<rest>-\d\d(?:-\d\d)?)$/;
/** The year of a month or day, told from the article’s own: `March next year`, `5 May of last year`. */
const YEAR_AFTER = /^ (?:of )?(?:last|next|this) year$/iu;
const EARLY = /(?<=^|\s)(?:early|late)(?: on)? $/iu;

/**
 * Joins a day with the time of day beside it (“Wednesday” and “morning”, “the early hours of” and “Friday”, “3 May” and
 * “at 5pm”), and a month or day with its year (“March” and “next year”).
 */
export function joinTimes(text: string, times: readonly TimeExpression[]): TimeExpression[] {
  const joined: TimeExpression[] = [];
  for (const time of times.map((one) => addDayPart(text, one))) {
    const before = joined.at(-1);
    if (before && before.end > time.start) continue;
    const both =
      before && BETWEEN.test(text.slice(before.end, time.start))
        ? (joinYear(text, before, time) ?? joinPair(before, time))
        : null;
    if (both) joined.pop();
    joined.push(both ?? time);
  }
  return joined.map((time) => addEarly(text, time));
}

function addDayPart(text: string, time: TimeExpression): TimeExpression {
  if (time.type !== 'date' || !IS_DAY.test(time.value)) return time;
  const after = PART_AFTER.exec(text.slice(time.end));
  const code = after && DAY_PARTS[(after.groups?.part ?? '').toLowerCase()];
  if (!after || !code) return time;
  return { ...time, type: 'time', value: time.value + code, end: time.end + after[0].length };
}

/** “early Tuesday” and “late on Monday night” begin at their adverb. */
function addEarly(text: string, time: TimeExpression): TimeExpression {
  if (!/^(?:\d{4}|XXXX)-(?:WXX-\d|(?:\d\d|XX)-\d\d)/.test(time.value)) return time;
  const early = EARLY.exec(text.slice(0, time.start));
  return early ? { ...time, start: time.start - early[0].length } : time;
}

function joinYear(text: string, a: TimeExpression, b: TimeExpression): TimeExpression | null {
  const rest = MONTH_OR_DAY.exec(a.value)?.groups?.rest;
  const isYear = /^\d{4}$/.test(b.value) && YEAR_AFTER.test(text.slice(a.end, b.end));
  return rest && isYear ? { ...a, end: b.end, value: b.value + rest } : null;
}

function joinPair(a: TimeExpression, b: TimeExpression): TimeExpression | null {
  const span = { start: a.start, end: b.end, type: 'time' as const };
  const [day, other] = a.value.startsWith('T') || PART_ONLY.test(a.value) ? [b.value, a.value] : [a.value, b.value];
  const withoutPart = day.replace(/T(?:MO|AF|EV|NI|MI)$/, '');
  if (!IS_DAY.test(withoutPart) || withoutPart === 'XXXX-XX-XX') return null;
  if (CLOCK_ONLY.test(other)) return { ...span, value: withoutPart + other };
  const part = PART_ONLY.exec(other)?.[1];
  return part ? { ...span, value: withoutPart + part } : null;
}
