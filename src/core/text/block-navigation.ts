import { NAVIGATION_LINE, PAGER_LINE } from '../lexicon/boilerplate-navigation';

/** A teaser with its label; a longer paragraph that happens to open so is prose. */
const MAX_WORDS = 40;
/** Past this many words a line that ends as a sentence is prose unless it opens with a label and a colon. */
const MAX_SENTENCE_WORDS = 22;

/** True for a line that leads elsewhere or asks for something: `PREV …`, `Read more: …`, `Subscribe to …`. */
export function isNavigation(line: string, words: number): boolean {
  if (words > MAX_WORDS) return false;
  if (PAGER_LINE.test(line)) return true;
  const opening = NAVIGATION_LINE.exec(line.toLowerCase());
  return opening !== null && (words <= MAX_SENTENCE_WORDS || opening[0].endsWith(':'));
}
