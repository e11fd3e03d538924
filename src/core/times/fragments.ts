import { SMALL_CARDINALS } from '../lexicon/number-words';
import { MONTHS, WEEKDAYS } from '../lexicon/time-words';

/** Pieces of regular expression that several patterns share, and the readers of what they match. */

export const MONTH_NAME = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
/** Short forms stand only beside a day or a year: “Jan” and “Mar” alone are names. */
export const ANY_MONTH = `(?:${MONTH_NAME}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)`;
/** What every name and short form of a month begins with, in small letters. */
export const MONTH_START = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)';
export const WEEKDAY = '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)';
export const ANY_WEEKDAY = `(?:${WEEKDAY}|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\\b\\.?)`;
export const YEAR = '(?:1[0-9]|20|21)\\d\\d';
export const DAY_NUMBER = '(?:3[01]|[12]\\d|0?[1-9])(?!\\d)';
export const UNIT =
  '(?:second|minute|hour|day|night|week|weekend|fortnight|month|quarter|year|decade|century|centurie|millennium)';
const TENS = '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)';
const ONES = '(?:one|two|three|four|five|six|seven|eight|nine)';
const TEENS = '(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)';
export const COUNT = `(?:\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?|${TENS}[- ]${ONES}|${TENS}|${TEENS}|${ONES}|a hundred|an?)`;

/** 1..12, or 0 when the word is no month. */
export const readMonth = (word: string | undefined): number => MONTHS[(word ?? '').slice(0, 3).toLowerCase()] ?? 0;

/** 1 for Monday to 7 for Sunday, or 0 when the word is no weekday. */
export const readWeekday = (word: string | undefined): number => WEEKDAYS[(word ?? '').slice(0, 3).toLowerCase()] ?? 0;

/** A count as TIMEX3 writes it: `twenty-four` → `24`, `a` → `1`; null when it is no number. */
export function readCount(words: string | undefined): string | null {
  const text = (words ?? '').toLowerCase().replaceAll(',', '');
  if (text === 'a' || text === 'an') return '1';
  if (text === 'a hundred') return '100';
  if (/^\d/.test(text)) return String(Number(text));
  const parts = text.split(/[- ]/).map((word) => SMALL_CARDINALS[word]);
  const sum = parts.reduce<number>((total, part) => total + (part ?? Number.NaN), 0);
  return Number.isNaN(sum) ? null : String(sum);
}

/** Two digits. */
export const pad = (value: number | string | undefined): string => String(value ?? '').padStart(2, '0');
