import { PICTURE_SOURCES, PICTURE_WORDS } from '../lexicon/boilerplate';

/** Longest credit seen in the wild is a name, an agency and a library; more than that is a sentence. */
const MAX_CREDIT_LENGTH = 110;
/** Words of a credit that stands behind a caption without brackets. */
const MAX_OPEN_CREDIT_WORDS = 9;

const SOURCE = `(?:${PICTURE_SOURCES.join('|')})`;
const STARTS_AS_CREDIT = new RegExp(
  `^(?:${PICTURE_WORDS})\\s*(?:credit|courtesy)?\\s*(?::|：|by\\b|via\\b|courtesy of\\b|/|\\|)|^(?:Courtesy|COURTESY)(?: of|:)\\s|^©|^\\([Cc]\\)\\s`,
  'u',
);
const NAMES_SOURCE = new RegExp(`(?:^|[\\s/,&|+(–—-])${SOURCE}(?=$|[\\s/,.;&|+)–—'’-])`, 'u');
/** Words allowed in small letters between the names of a credit. */
const LINK_WORDS = new Set([
  'via',
  'and',
  'for',
  'by',
  'of',
  'from',
  'the',
  'de',
  'la',
  'van',
  'von',
  'di',
  'da',
  'al',
  'images',
  'photo',
  'pool',
]);
const BRACKETED = /\s*[([（][^()[\]（）]{2,110}[)\]）]\s*[.]?$/u;
const OPEN = new RegExp(
  `(?<=[.!?…”"’)\\p{Ll}])\\s*[|/–—-]?\\s*(?:(?:${PICTURE_WORDS})\\s*(?:credit|courtesy)?\\s*(?::|：|by\\b)|Courtesy(?: of|:))\\s*[^.!?]+\\.?$`,
  'u',
);
const AFTER_BAR = /(?<=[.!?…”"’])\s*(?:[|/–—]|\s)\s*[^.!?|–—]{2,80}$/u;

/** True for words that only say who made or owns a picture: `KCNA/AP via CNN Newsource`, `Photo by Ann Lee`. */
export function isCredit(words: string): boolean {
  const inside = words.trim().replace(/^[([（]\s*|\s*[)\]）]?\.?$/gu, '');
  if (!inside || inside.length > MAX_CREDIT_LENGTH) return false;
  if (STARTS_AS_CREDIT.test(inside)) return true;
  if (!NAMES_SOURCE.test(inside)) return false;
  return inside
    .split(/[\s/,&|+–—-]+/u)
    .every((word) => !word || !/^\p{Ll}/u.test(word) || LINK_WORDS.has(word.toLowerCase()) || word === 'dpa');
}

/** The words before a credit, without the bar or dash between them. */
export const withoutCredit = (line: string, credit: number): string =>
  line.slice(0, credit).replace(/[\s|/–—-]+$/u, '');

/**
 * Where the credit at the end of a caption starts, as an offset into the line, leading white space not counted.
 * null when there is none; 0 when the whole line is a credit.
 * An acronym in brackets after a name, `the news agency (AP)`, is no credit: a sentence must have ended before it.
 */
export function findCredit(line: string): number | null {
  if (isCredit(line)) return 0;
  const bracketed = BRACKETED.exec(line);
  if (bracketed && isCredit(bracketed[0])) {
    const ended =
      /[.!?…”"’»]\s*$/u.test(line.slice(0, bracketed.index)) || STARTS_AS_CREDIT.test(bracketed[0].trim().slice(1));
    if (ended) return atWord(line, bracketed.index);
  }
  const open = OPEN.exec(line) ?? AFTER_BAR.exec(line);
  if (!open) return null;
  const words = open[0].replace(/^[\s|/–—-]+/u, '');
  const short = words.split(/\s+/).length <= MAX_OPEN_CREDIT_WORDS;
  return short && isCredit(words) ? line.length - words.length : null;
}

const atWord = (line: string, index: number): number => index + (/^\s*/.exec(line.slice(index))?.[0].length ?? 0);
