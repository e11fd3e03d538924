/** Month names by their first letters, in the languages whose pages are located. From the CLDR, shortened. */
const MONTHS: readonly string[] = [
  'jan|ene|gen|янв|sty|stycz',
  'feb|fév|fev|февр?|lut|luty',
  'mar|mär|mrt|мар',
  'apr|avr|abr|апр|kwi',
  'may|mai|mag|maj|май|мая|mei',
  'jun|juin|giu|июн|cze',
  'jul|juil|lug|июл|lip',
  'aug|aoû|ago|авг|sie|août',
  'sep|set|сен|wrz',
  'oct|okt|ott|out|окт|paź',
  'nov|ноя|lis',
  'dec|dez|déc|dic|дек|gru',
];
const MONTH_PATTERNS = MONTHS.map((names) => new RegExp(`^(?:${names})`));

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,]\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?/i;
const YEAR_FIRST = /^(\d{4})[/.年](\d{1,2})[/.月](\d{1,2})/;
const COMPACT = /^(20\d{2})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$/;
/** Run on lower-case words: case folding of so many letters takes longer to build than a page takes to read. */
const MONTH_NAME = `(?:${MONTHS.join('|')})[^\\s\\d.,]*`;
const MONTH_FIRST = new RegExp(
  `(?:^|[\\s\\d,.:;|/(·•–—-])(${MONTH_NAME})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d\\d)`,
);
const DAY_FIRST = new RegExp(
  `(?:^|\\D)(\\d{1,2})(?:st|nd|rd|th|º|\\.)?(?:\\s+(?:de|of))?\\s+(${MONTH_NAME})\\.?,?(?:\\s+del?)?\\s+((?:19|20)\\d\\d)`,
);
/** A name or a label may be glued to the month, a count to the year: `Ann LeeDec 05, 20232 shares`. */
const GLUED = /([a-zà-ÿ])(?=[A-Z])/g;
const DAY_MONTH_NUMBERS = /^(\d{1,2})\.(\d{1,2})\.(\d{4})/;
const SLASHES = /(?:^|\s)(\d{1,2})\/(\d{1,2})\/(\d{4})\b/;
const EPOCH = /^(1[0-9]{9})(\d{3})?$/;

/** Nothing on the web is older; anything beyond is a mistake. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

const two = (number: number): string => String(number).padStart(2, '0');

function toDay(year: number, month: number, day: number): string | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${year}-${two(month)}-${two(day)}`;
}

const toMonth = (name: string): number => MONTH_PATTERNS.findIndex((pattern) => pattern.test(name)) + 1;

function parseIso(words: string): string | null {
  const match = ISO.exec(words);
  if (!match) return null;
  const [, year, month, day, hour, minute, second, zone] = match;
  const date = toDay(Number(year), Number(month), Number(day));
  if (!date || hour === undefined || Number(hour) > 23) return date;
  const offset = zone ? zone.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, '$1:$2') : '';
  return `${date}T${hour.padStart(2, '0')}:${minute}:${second ?? '00'}${offset}`;
}

function parseNamedMonth(stamp: string): string | null {
  if (!/(?:19|20)\d\d/.test(stamp)) return null;
  const words = stamp.replace(GLUED, '$1 ').toLowerCase();
  const first = MONTH_FIRST.exec(words);
  const month = first ? toMonth(first[1] ?? '') : 0;
  if (first && month) return toDay(Number(first[3]), month, Number(first[2]));
  const second = DAY_FIRST.exec(words);
  return second ? toDay(Number(second[3]), toMonth(second[2] ?? ''), Number(second[1])) : null;
}

/** Numbers between slashes mean month first in the US and day first elsewhere; only what fits one reading is read. */
function parseNumbers(words: string): string | null {
  const german = DAY_MONTH_NUMBERS.exec(words);
  if (german) return toDay(Number(german[3]), Number(german[2]), Number(german[1]));
  const match = SLASHES.exec(words);
  if (!match) return null;
  const [first, second, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (first > 12) return toDay(year, second, first);
  if (second > 12 || first === second) return toDay(year, first, second);
  return null;
}

/** An ISO 8601 date or date-time from any form a page states it in; null when it cannot be read with certainty. */
export function parseDate(value: string): string | null {
  const words = value.trim();
  if (!words) return null;
  const epoch = EPOCH.exec(words);
  if (epoch) return `${new Date(Number(epoch[1]) * 1000).toISOString().slice(0, 19)}Z`;
  const iso = parseIso(words);
  if (iso) return iso;
  const plain = YEAR_FIRST.exec(words) ?? COMPACT.exec(words);
  if (plain) return toDay(Number(plain[1]), Number(plain[2]), Number(plain[3]));
  return parseNamedMonth(words) ?? parseNumbers(words);
}
