import { CAPTION_LABEL, CAPTION_PHRASE, CAPTION_WORD } from '../lexicon/boilerplate';

/** A caption is one or two sentences; agencies keep them under this many words. */
const MAX_CAPTION_WORDS = 90;

/**
 * True for a caption by its words: it ends in a credit or speaks of its own picture. `credit` is where its credit
 * starts, as `findCredit` gives it. An agency's name behind the last paragraph signs the story, not a picture:
 * `hasProseAfter` is asked whether the story goes on.
 */
export function isCaption(
  line: { readonly text: string; readonly words: number },
  credit: number | null,
  hasProseAfter: () => boolean,
): boolean {
  if (line.words > MAX_CAPTION_WORDS) return false;
  if (CAPTION_LABEL.test(line.text) || (CAPTION_WORD.test(line.text) && CAPTION_PHRASE.test(line.text))) return true;
  return credit !== null && credit > 0 && hasProseAfter();
}
