import type { Article, Sentence, TimeExpression, Token } from '../model';
import { readDay } from './calendar';
import { isAhead } from './is-ahead';
import { joinTimes } from './join-times';
import type { When } from './time-pattern';
import { TIME_PATTERNS } from './time-patterns';

/** Kinds of block whose times are not the article's own words. */
const SILENT = new Set(['navigation', 'credit', 'byline', 'dateline']);
/** A sentence without any of these holds no time; saves most of the work. */
const HINT =
  /\d|day|night|week|month|year|decade|centur|hour|minute|second|quarter|morning|noon|midnight|half past|evening|dawn|clock|today|morrow|ly\b|annual|spring|summer|autumn|fall|winter|christmas|halloween|era\b|ies\b|may\b|march|april|june|july|august|ember|october|january|february/iu;
/** Tags whose day comes before the month in figures; only American English and a few others put the month first. */
const MONTH_FIRST = /^en-(?:US|PH)\b/i;
const DAY_FIRST = /^(?:en-[A-Z]{2}|(?!en)[a-z]{2})\b/i;

/** Times and durations of the body with their TIMEX3 values, resolved against the article's own date when it has one. */
export function findTimes(
  article: Article,
  sentences: readonly Sentence[],
  tokens: readonly (readonly Token[])[],
): TimeExpression[] {
  const today = readDay(article.published);
  const language = article.language ?? '';
  const dayFirst = MONTH_FIRST.test(language) ? false : DAY_FIRST.test(language) ? true : null;
  return sentences.flatMap((sentence, index) => {
    const kind = article.blocks[sentence.block]?.kind;
    const text = article.text.slice(sentence.start, sentence.end);
    if (!kind || SILENT.has(kind) || !HINT.test(text)) return [];
    const words = tokens[index] ?? [];
    const isHeadline = kind === 'headline' || kind === 'heading';
    const whenAt = (start: number): When => ({
      today,
      dayFirst,
      ahead: isAheadAt(words, sentence.start + start, isHeadline),
    });
    return joinTimes(text, chooseLongest(matchAll(text, whenAt))).map((time) => ({
      ...time,
      start: time.start + sentence.start,
      end: time.end + sentence.start,
    }));
  });
}

function isAheadAt(words: readonly Token[], start: number, isHeadline: boolean): boolean {
  const at = words.findIndex((token) => token.end > start);
  return at >= 0 && isAhead(words, at, isHeadline);
}

function matchAll(text: string, whenAt: (start: number) => When): TimeExpression[] {
  const found: TimeExpression[] = [];
  const lower = text.toLowerCase();
  for (const { hint, pattern, read } of TIME_PATTERNS) {
    if (!hint.test(lower)) continue;
    for (const match of text.matchAll(pattern)) {
      const value = read({ ...match.groups, text: match[0] }, whenAt(match.index));
      if (value) found.push({ start: match.index, end: match.index + match[0].length, ...value });
    }
  }
  return found;
}

/** Of expressions that overlap, the longest; of equally long ones, the one whose pattern stands first. */
function chooseLongest(found: readonly TimeExpression[]): TimeExpression[] {
  const chosen: TimeExpression[] = [];
  const byLength = [...found].sort((a, b) => b.end - b.start - (a.end - a.start));
  for (const time of byLength) {
    if (!chosen.some((other) => other.start < time.end && time.start < other.end)) chosen.push(time);
  }
  return chosen.sort((a, b) => a.start - b.start);
}
