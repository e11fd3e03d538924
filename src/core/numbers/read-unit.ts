import { CURRENCY_SIGNS, CURRENCY_WORDS } from '../lexicon/currencies';
import { UNIT_SYMBOLS } from '../lexicon/units';
import type { NumberExpression } from '../model';

/** What stands around a number and says what it counts. */
export interface UnitReading {
  readonly unit: string | null;
  readonly kind: NumberExpression['kind'];
  /** How many characters before and after the number belong to it. */
  readonly before: number;
  readonly after: number;
}

const toLiteral = (text: string): string => text.replaceAll(/[.$/^]/g, '\\$&');
const longestFirst = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(toLiteral)
    .join('|');

/** `NZ $5`, but not `A $5 fee`: only a sign of several letters may stand apart from its dollar. */
const SIGN_BEFORE = new RegExp(
  `(?<![\\p{L}])(?<sign>${longestFirst(Object.keys(CURRENCY_SIGNS)).replaceAll(/([A-Z]{2})\\\$/g, '$1 ?\\$')}) ?$`,
  'u',
);
/** The last characters of a sign: without one of them the pattern above need not be made ready. */
const SIGN_ENDS: ReadonlySet<string | undefined> = new Set(Object.keys(CURRENCY_SIGNS).map((sign) => sign.at(-1)));
const SIGN_AFTER = /^ ?(?<sign>[€£₽₴₺]|EUR|USD|GBP|CHF)(?![\p{L}\d])/u;
const CURRENCY_AFTER = new RegExp(`^[ -](?<word>${longestFirst(Object.keys(CURRENCY_WORDS))})s?\\b`, 'i');
const POUNDS_AFTER =
  /^[ -](?:pounds?|quid)\b(?! (?:of (?!the|his|her|their|public|taxpayer|a )|heavier|lighter|overweight))/i;
/** “212p”, as British prices and shares are written. */
const PENCE_AFTER = /^p\b/u;
const WON_AFTER = /^ won\b(?! (?:the|a|an|by|in|seats?|votes?|medals?)\b)/u;
const PERCENT_AFTER =
  /^(?<points>[- ]?percentage[- ]points?| points?(?= (?:lower|higher|lead|ahead|behind)))|^ ?(?:%|pc\b|pct\b|percent\b|per cent\b)(?<pointsToo>[- ]points?)?|^-(?:percent|per-cent)\b/i;
/** Names of units, the longest first, in small letters. */
const UNITS = Object.keys(UNIT_SYMBOLS).sort((a, b) => b.length - a.length);
/** What may stand behind the name of a unit. */
const UNIT_END = /^s?(?![\p{L}\d])/u;
/** Single letters that are units only right after figures; “5 m” and “5m” are metres when no money stands before. */
const SHORT_UNIT = /^(?:m|t|g|l|w|v|ha|st)$/i;

const none: UnitReading = { unit: null, kind: 'cardinal', before: 0, after: 0 };

/** Money, percent or a measure around a number; `weight` tells that pounds may be a weight. Null when there is none. */
export function readUnit(before: string, after: string, isLarge: boolean): UnitReading | null {
  const sign = SIGN_ENDS.has(before.trimEnd().at(-1)) ? SIGN_BEFORE.exec(before) : null;
  if (sign) {
    const code = CURRENCY_SIGNS[(sign.groups?.sign ?? '').replace(' ', '')];
    if (code) return { unit: code, kind: 'money', before: sign[0].length, after: 0 };
  }
  return readMoneyAfter(after, isLarge) ?? readPercent(after) ?? readMeasure(after);
}

function readMoneyAfter(after: string, isLarge: boolean): UnitReading | null {
  const sign = SIGN_AFTER.exec(after);
  if (sign)
    return { ...none, unit: CURRENCY_SIGNS[sign.groups?.sign ?? ''] ?? null, kind: 'money', after: sign[0].length };
  const word = CURRENCY_AFTER.exec(after);
  if (word) {
    const code = CURRENCY_WORDS[(word.groups?.word ?? '').toLowerCase()] ?? null;
    return { ...none, unit: code, kind: 'money', after: word[0].length };
  }
  const pounds = POUNDS_AFTER.exec(after);
  if (pounds && (isLarge || /quid/i.test(pounds[0])))
    return { ...none, unit: 'GBP', kind: 'money', after: pounds[0].length };
  if (pounds) return { ...none, unit: 'lb', kind: 'quantity', after: pounds[0].length };
  if (PENCE_AFTER.test(after)) return { ...none, unit: 'GBP-penny', kind: 'money', after: 1 };
  const won = WON_AFTER.exec(after);
  return won && isLarge ? { ...none, unit: 'KRW', kind: 'money', after: won[0].length } : null;
}

function readPercent(after: string): UnitReading | null {
  const percent = PERCENT_AFTER.exec(after);
  if (!percent) return null;
  const isPoints = percent.groups?.points || percent.groups?.pointsToo;
  return { ...none, unit: isPoints ? 'percentage points' : '%', kind: 'percent', after: percent[0].length };
}

function readMeasure(after: string): UnitReading | null {
  const gap = /^[ -]/.test(after) ? 1 : 0;
  const words = after.slice(gap);
  const lower = words.toLowerCase();
  const unit = UNITS.find((one) => lower.startsWith(one) && UNIT_END.test(lower.slice(one.length)));
  const symbol = unit && UNIT_SYMBOLS[unit];
  if (!symbol) return null;
  if (SHORT_UNIT.test(unit) && after.startsWith(' ') && /^[A-Z]/.test(words)) return null;
  const plural = UNIT_END.exec(lower.slice(unit.length))?.[0].length ?? 0;
  return { ...none, unit: symbol, kind: 'quantity', after: gap + unit.length + plural };
}
