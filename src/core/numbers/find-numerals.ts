import { MULTIPLIERS, ORDINALS, SMALL_CARDINALS } from '../lexicon/number-words';
import type { Span } from '../model';
import { readFraction, readNumberWords } from './read-number-words';

/** A number as written, before its unit is known. */
export interface Numeral extends Span {
  readonly value: number;
  readonly form: 'figures' | 'words' | 'ordinal' | 'fraction' | 'round';
}

/** Round words and what they stand for at least; `dozens` is two dozen or more. */
const ROUND_WORDS: Readonly<Record<string, number>> = {
  dozens: 24,
  scores: 40,
  hundreds: 200,
  thousands: 2000,
  millions: 2e6,
  billions: 2e9,
  trillions: 2e12,
  'tens of thousands': 20_000,
  'hundreds of thousands': 200_000,
  'tens of millions': 2e7,
  'hundreds of millions': 2e8,
  'thousands of millions': 2e9,
  'a handful': 5,
  'a couple': 2,
  'a couple of dozen': 24,
  'a couple of hundred': 200,
  'a couple of thousand': 2000,
  'a few dozen': 36,
  'several dozen': 36,
  'a few hundred': 300,
  'several hundred': 300,
  'a few thousand': 3000,
  'several thousand': 3000,
  lakhs: 2e5,
  crores: 2e7,
};
/** Short scales behind figures: £3bn, $4m, 20k. */
const SHORT_SCALE: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  bn: 1e9,
  b: 1e9,
  tn: 1e12,
  trn: 1e12,
};

const FIGURES =
  '\\d{1,3}(?:,\\d{2,3})+(?:\\.\\d+)?|\\d{1,3}(?:[\\u00a0\\u202f\\u2009]\\d{3})+|\\d{1,3}(?: \\d{3}){2,}|\\d+(?:\\.\\d+)?';
const SCALE = Object.keys(MULTIPLIERS).join('|');
const longestFirst = (words: Readonly<Record<string, number>>): string =>
  Object.keys(words)
    .sort((a, b) => b.length - a.length)
    .join('|');
const ROUND = longestFirst(ROUND_WORDS);
const CARDINAL = longestFirst(SMALL_CARDINALS);
const ORDINAL = longestFirst(ORDINALS);
const PART = 'half|halves|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|tenths?';
/** What may follow “a third” as a part; before a thing, as in “a third time”, it counts in order. */
const PART_END =
  '\\s*[^\\s\\p{L}\\p{N}-]|\\s*$| (?:of|to|in|on|by|from|since|over|at|as|than|and|or|more|less|higher|lower|fewer|this|last|were|was|are|is|have|had|has|said|say|between|after|before|during|compared|for|below|above|against|when|while|if)\\b';
const NUMBER_WORD = `(?:(?:${CARDINAL})(?:-(?:${CARDINAL}))?|${SCALE})`;

interface NumeralPattern {
  readonly form: Numeral['form'];
  /** What a text, in small letters, holds wherever the pattern matches in it: spares making the pattern ready. */
  readonly hint: RegExp;
  readonly pattern: RegExp;
  readonly read: (match: RegExpMatchArray) => number | null;
}

const toNumber = (figures: string | undefined): number =>
  Number((figures ?? '').replaceAll(/[, \u00a0\u202f\u2009]/g, ''));

/** Ways of writing a number, the longer first. */
export const NUMERAL_PATTERNS: readonly NumeralPattern[] = [
  {
    form: 'round',
    hint: new RegExp(ROUND),
    pattern: new RegExp(`\\b(?:${ROUND})\\b(?! (?:of )?(?:place|board))`, 'gi'),
    read: ([words]) => ROUND_WORDS[words?.toLowerCase() ?? ''] ?? null,
  },
  {
    form: 'words',
    hint: /dozen|pair of|trio of/,
    pattern: new RegExp(
      `\\b(?:(?<half>half )?an? dozen|(?<count>${CARDINAL}|\\d+) dozen|a pair(?= of\\b)|a trio(?= of\\b))\\b`,
      'gi',
    ),
    read: ({ 0: words, groups }) => {
      if (/pair/i.test(words)) return 2;
      if (/trio/i.test(words)) return 3;
      if (groups?.half) return 6;
      return groups?.count ? (readNumberWords(groups.count) ?? Number(groups.count)) * 12 : 12;
    },
  },
  { form: 'words', hint: /half a dozen/, pattern: /\bhalf a dozen\b/gi, read: () => 6 },
  {
    form: 'words',
    hint: new RegExp(`(?:half|half an?|quarters? of an?) (?:${SCALE})`),
    pattern: new RegExp(
      `\\b(?:half an?|a quarter of an?|three[- ]quarters of an?|(?:${CARDINAL}|\\d+) and a half) (?:${SCALE})\\b`,
      'gi',
    ),
    read: ([words]) => readNumberWords(words ?? ''),
  },
  {
    form: 'words',
    hint: /and a (?:half|quarter)/,
    pattern: new RegExp(`\\b(?:${CARDINAL}|\\d+) and a (?:half|quarter)\\b`, 'gi'),
    read: ([words = '']) => {
      const whole = readNumberWords(words.split(' ')[0] ?? '') ?? Number.parseFloat(words);
      return whole + (/quarter$/i.test(words) ? 0.25 : 0.5);
    },
  },
  {
    form: 'figures',
    hint: /\d/,
    pattern: new RegExp(
      `(?<![\\p{L}\\d.,/-])(?<figures>${FIGURES})(?:(?<half>[½¼¾])|[ -](?<scale>${SCALE})\\b|(?<short>k|mn|mln|m|bn|b|tn|trn)\\b)?(?![\\p{L}\\d]*(?:st|nd|rd|th)\\b)(?!\\d)`,
      'giu',
    ),
    read: ({ groups }) => {
      const { figures, half, scale, short } = groups ?? {};
      const by = MULTIPLIERS[scale?.toLowerCase() ?? ''] ?? SHORT_SCALE[short?.toLowerCase() ?? ''] ?? 1;
      const more = half ? ({ '½': 0.5, '¼': 0.25, '¾': 0.75 }[half] ?? 0) : 0;
      return Number(((toNumber(figures) + more) * by).toPrecision(12));
    },
  },
  {
    form: 'ordinal',
    hint: /\d(?:st|nd|rd|th)/,
    pattern: /(?<![\p{L}\d.,/-])(?<figures>\d{1,3}(?:,\d{3})*)(?:st|nd|rd|th)\b/giu,
    read: ({ groups }) => toNumber(groups?.figures),
  },
  {
    form: 'fraction',
    hint: new RegExp(`(?:${CARDINAL}|an?)[- ](?:${PART})|half`),
    pattern: new RegExp(
      `\\b(?:(?:${CARDINAL})[- ](?:${PART})|an? (?:third|fifth|sixth|tenth)(?=${PART_END})|a quarter(?= of\\b)|half(?= (?:of|the|a |its|their|his|her|all)\\b)|one half)\\b`,
      'giu',
    ),
    read: ([words]) => readFraction(words ?? ''),
  },
  {
    form: 'words',
    hint: /(?:one|two|three|four|five|six|seven|eight|nine|\d) (?:in|out of) (?:every )?[\dtfsen]/,
    pattern:
      /\b(?<top>one|two|three|four|five|six|seven|eight|nine|\d+) (?:in|out of) (?:every )?(?<bottom>two|three|four|five|six|seven|eight|nine|ten|twenty|\d+)\b(?! (?:years?|days?|weeks?|months?|hours?|minutes?|seasons?))/gi,
    read: ({ groups }) => {
      const [top, bottom] = [groups?.top, groups?.bottom].map((word = '') => readNumberWords(word) ?? Number(word));
      return top && bottom && top < bottom ? Math.round((top / bottom) * 1e6) / 1e6 : null;
    },
  },
  {
    form: 'words',
    hint: new RegExp(`\\b(?:${CARDINAL}|${SCALE})\\b`),
    pattern: new RegExp(
      `\\b(?:an? (?=(?:${SCALE})\\b))?${NUMBER_WORD}(?:(?:,? and |, | )${NUMBER_WORD})*\\b(?![’']?s\\b)`,
      'gi',
    ),
    read: ([words = '']) =>
      /^(?:hundred|thousand|million|billion|trillion|lakh|crore)$/i.test(words) ? null : readNumberWords(words),
  },
  {
    form: 'ordinal',
    hint: new RegExp(`\\b(?:${ORDINAL})\\b`),
    pattern: new RegExp(
      `\\b(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(?:${ORDINAL})|${ORDINAL})\\b(?![’']?s\\b)`,
      'gi',
    ),
    read: ([words = '']) => {
      const [tens = '', ones] = words.toLowerCase().split('-');
      return ones ? (SMALL_CARDINALS[tens] ?? 0) + (ORDINALS[ones] ?? 0) : (ORDINALS[tens] ?? null);
    },
  },
];

/** Numbers of a text as written, in order, the longest where several readings overlap. */
export function findNumerals(text: string): Numeral[] {
  const found: Numeral[] = [];
  const lower = text.toLowerCase();
  for (const { form, hint, pattern, read } of NUMERAL_PATTERNS) {
    if (!hint.test(lower)) continue;
    for (const match of text.matchAll(pattern)) {
      const value = read(match);
      if (value === null || Number.isNaN(value)) continue;
      found.push({ start: match.index, end: match.index + match[0].length, value, form });
    }
  }
  const chosen: Numeral[] = [];
  for (const numeral of found.sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!chosen.some((other) => other.start < numeral.end && numeral.start < other.end)) chosen.push(numeral);
  }
  return chosen.sort((a, b) => a.start - b.start);
}
