import { APPEALS, AUTHOR_ROLE, SIGNATURES } from '../lexicon/boilerplate-notes';
import { createNoticeCheck } from './find-notice';
import { isCapitalized } from './is-capitalized';

/** A notice is short; a long paragraph that holds such a phrase is prose about it. */
const MAX_APPEAL_WORDS = 75;
const MAX_SIGNATURE_WORDS = 60;
const MAX_BIOGRAPHY_WORDS = 110;
const TITLES = new Set(['Dr', 'Dr.', 'Prof', 'Prof.', 'Sir', 'Dame']);
const TELLING_VERBS = new Set(['is', 'was', 'has', 'covers', 'writes', 'works', 'joined', 'reports']);
const MIN_NAME_WORDS = 2;
const MAX_NAME_WORDS = 4;
/** Enough of a text to hold a title, a name and a verb. */
const OPENING_LENGTH = 120;

/** True for a text that opens with a name of some words and what its bearer is or does. */
function opensWithName(text: string): boolean {
  const words = text
    .slice(0, OPENING_LENGTH)
    .replace(/^[*—–-]*\s*/, '')
    .split(/\s+/);
  if (TITLES.has(words[0] ?? '')) words.shift();
  const length = words.findIndex((word) => !isCapitalized(word) || !/^[^\s,;:!?"“”()\d]+$/.test(word));
  const verb = words[length] ?? '';
  return length >= MIN_NAME_WORDS && length <= MAX_NAME_WORDS && TELLING_VERBS.has(verb);
}

const ROLE_FOLLOWS = /\b(?:is|was) (?:an?|the|our|[A-Z]\S+)\b/;

const saysAppeal = createNoticeCheck(APPEALS);
const saysSignature = createNoticeCheck(SIGNATURES);

/** True for a request, an offer or a notice of the publication: newsletters, donations, cookies, affiliate links. */
export const isAppeal = (text: string, words: number): boolean =>
  words <= MAX_APPEAL_WORDS && saysAppeal(text.toLowerCase());

/** True for a note on who wrote, edited or corrected the story: `Ann Lee contributed to this report`. */
export const isSignature = (text: string, words: number): boolean =>
  words <= MAX_SIGNATURE_WORDS && saysSignature(text.toLowerCase());

/**
 * True for a biography of who wrote the story, to be asked of its last paragraphs only: it opens with a name that is
 * one of the authors, or with any name that is said to be a reporter, editor and the like.
 */
export function isBiography(text: string, words: number, authors: readonly string[]): boolean {
  if (words > MAX_BIOGRAPHY_WORDS || !opensWithName(text)) return false;
  const start = text.slice(0, text.length >> 1 || text.length);
  if (authors.some((author) => author.includes(' ') && text.slice(0, author.length + 8).includes(author))) return true;
  return ROLE_FOLLOWS.test(start) && AUTHOR_ROLE.test(start);
}
