import { APPEAL, AUTHOR_ROLE, SIGNATURE } from '../lexicon/boilerplate-notes';

/** A notice is short; a long paragraph that holds such a phrase is prose about it. */
const MAX_APPEAL_WORDS = 75;
const MAX_SIGNATURE_WORDS = 60;
const MAX_BIOGRAPHY_WORDS = 110;
const BIOGRAPHY =
  /^[*—–-]*\s*(?:(?:Dr|Prof|Sir|Dame)\.? )?(?:\p{Lu}[\p{L}.’'-]*\s+){2,4}(?:is|was|has been|covers|writes|works|joined|reports)\b/u;

const ROLE_FOLLOWS = /\b(?:is|was) (?:an?|the|our|\p{Lu}\S+)\b/u;

/** True for a request, an offer or a notice of the publication: newsletters, donations, cookies, affiliate links. */
export const isAppeal = (text: string, words: number): boolean => words <= MAX_APPEAL_WORDS && APPEAL.test(text);

/** True for a note on who wrote, edited or corrected the story: `Ann Lee contributed to this report`. */
export const isSignature = (text: string, words: number): boolean =>
  words <= MAX_SIGNATURE_WORDS && SIGNATURE.test(text);

/**
 * True for a biography of who wrote the story, to be asked of its last paragraphs only: it opens with a name that is
 * one of the authors, or with any name that is said to be a reporter, editor and the like.
 */
export function isBiography(text: string, words: number, authors: readonly string[]): boolean {
  if (words > MAX_BIOGRAPHY_WORDS || !BIOGRAPHY.test(text)) return false;
  const start = text.slice(0, text.length >> 1 || text.length);
  if (authors.some((author) => author.includes(' ') && text.slice(0, author.length + 8).includes(author))) return true;
  return ROLE_FOLLOWS.test(start) && AUTHOR_ROLE.test(start);
}
