import { PICTURE_SOURCES, PICTURE_WORDS } from '../lexicon/boilerplate';

/** Longest credit seen in the wild is a name, an agency and a library; more than that is a sentence. */
const MAX_CREDIT_LENGTH = 110;
/** Brackets, a full stop and white space that may stand around it; more is a paragraph, not looked at closer. */
const MAX_AROUND_CREDIT = 20;
/** Words of a credit that stands behind a caption without brackets. */
const MAX_OPEN_CREDIT_WORDS = 9;

const LABEL = `(?:${PICTURE_WORDS})\\s*(?:credit|courtesy)?\\s*`;
const STARTS_AS_CREDIT = new RegExp(
  `^${LABEL}(?::|：|by\\b|via\\b|courtesy of\\b|/|\\|)|^(?:Courtesy|COURTESY)(?: of|:)\\s|^©|^\\([Cc]\\)\\s`,
);
const SOURCES = new Set(PICTURE_SOURCES);
const isSource = (word: string): boolean => SOURCES.has(word);
/** A name of two words among the sources is looked for as it stands. */
const LONG_SOURCES = PICTURE_SOURCES.filter((source) => source.includes(' '));
const BETWEEN_SOURCES = /[\s/,.;&|+()'’–—-]+/;
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
/** A credit label in a line, tried from where the longest credit would start. */
const OPEN_LABEL = new RegExp(`${LABEL}(?::|：|by\\b)|Courtesy(?: of|:)`, 'g');
const SENTENCE_END = '.!?…”"’';
const MIN_CREDIT_LENGTH = 2;
/** A credit behind a bar or a space has no label and must be shorter. */
const MAX_BARE_LENGTH = 80;

const isSmall = (letter: string): boolean => letter !== letter.toUpperCase();

/** True for words that only say who made or owns a picture: `KCNA/AP via CNN Newsource`, `Photo by Ann Lee`. */
export function isCredit(words: string): boolean {
  if (words.length > MAX_CREDIT_LENGTH + MAX_AROUND_CREDIT) return false;
  const inside = words.trim().replace(/^[([（]\s*|\s*[)\]）]?\.?$/g, '');
  if (!inside || inside.length > MAX_CREDIT_LENGTH) return false;
  if (STARTS_AS_CREDIT.test(inside)) return true;
  if (!inside.split(BETWEEN_SOURCES).some(isSource) && !LONG_SOURCES.some((source) => inside.includes(source)))
    return false;
  return inside
    .split(/[\s/,&|+–—-]+/)
    .every((word) => !isSmall(word.charAt(0)) || LINK_WORDS.has(word.toLowerCase()) || word === 'dpa');
}

/** The words before a credit, without the bar or dash between them. */
export const withoutCredit = (line: string, credit: number): string => line.slice(0, credit).replace(/[\s|/–—-]+$/, '');

/** Where the last words in brackets start; -1 when the line does not end in brackets, or they hold too little or much. */
function findBracketed(line: string): number {
  const end = line.trimEnd().replace(/\s*\.$/, '');
  if (!/[)\]）]$/.test(end)) return -1;
  const start = Math.max(end.lastIndexOf('('), end.lastIndexOf('['), end.lastIndexOf('（'));
  const inside = end.slice(start + 1, -1);
  const fits = inside.length >= MIN_CREDIT_LENGTH && inside.length <= MAX_CREDIT_LENGTH;
  return fits && !/[)\]）]/.test(inside) ? start : -1;
}

/** Where a label such as `Photo:` starts that ends the line with what follows it; -1 when there is none. */
function findLabelled(line: string): number {
  OPEN_LABEL.lastIndex = Math.max(0, line.length - MAX_CREDIT_LENGTH);
  for (let label = OPEN_LABEL.exec(line); label; label = OPEN_LABEL.exec(line)) {
    const before = line.slice(0, label.index).replace(/[\s|/–—-]+$/, '');
    const ended = before !== '' && (`${SENTENCE_END})`.includes(before.slice(-1)) || isSmall(before.slice(-1)));
    if (ended && /^\s*[^.!?]+\.?$/.test(line.slice(label.index + label[0].length))) return label.index;
  }
  return -1;
}

/** Where words without a label start that stand behind a sentence and a bar, or just a space; -1 when there are none. */
function findBare(line: string): number {
  for (let at = Math.max(1, line.length - MAX_BARE_LENGTH); at < line.length - MIN_CREDIT_LENGTH; at++) {
    if (!SENTENCE_END.includes(line.charAt(at - 1))) continue;
    const gap = /^\s*[|/–—]?\s*/.exec(line.slice(at))?.[0].length ?? 0;
    if (gap > 0 && /^[^.!?|–—]{2,}$/.test(line.slice(at + gap))) return at + gap;
  }
  return -1;
}

/**
 * Where the credit at the end of a caption starts, as an offset into the line, leading white space not counted.
 * null when there is none; 0 when the whole line is a credit.
 * An acronym in brackets after a name, `the news agency (AP)`, is no credit: a sentence must have ended before it.
 */
export function findCredit(line: string): number | null {
  if (isCredit(line)) return 0;
  const bracketed = findBracketed(line);
  if (bracketed >= 0 && isCredit(line.slice(bracketed))) {
    const ended =
      /[.!?…”"’»]\s*$/.test(line.slice(0, bracketed)) || STARTS_AS_CREDIT.test(line.slice(bracketed + 1).trim());
    if (ended) return bracketed;
  }
  const labelled = findLabelled(line);
  const open = labelled >= 0 ? labelled : findBare(line);
  if (open < 0) return null;
  const words = line.slice(open);
  return words.split(/\s+/).length <= MAX_OPEN_CREDIT_WORDS && isCredit(words) ? open : null;
}
