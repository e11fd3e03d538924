import { TEASER_LABEL } from '../lexicon/boilerplate-teasers';
import type { BlockLine } from './block-lines';
import { isProse } from './block-title';

const ENDS_AS_SENTENCE = /[.!…。！…][)\]”"’»]*$/u;
/** Headlines of other stories are short. */
const MAX_TEASER_WORDS = 26;

const isTitleLike = ({ text, words }: BlockLine): boolean => words <= MAX_TEASER_WORDS && !ENDS_AS_SENTENCE.test(text);

/** True for a line that heads a list of other stories: `More on this story`, `READ NEXT`. */
export const isTeaserLabel = ({ text }: BlockLine): boolean => TEASER_LABEL.test(text.toLowerCase());

/**
 * Index of the first line of the teasers below the story: a label, and nothing behind it but what looks like the
 * headlines of other stories. The count of lines when the story ends without teasers.
 */
export function findTeaserStart(lines: readonly BlockLine[]): number {
  let start = lines.length;
  for (let index = lines.length - 1; index > 0; index--) {
    const line = lines[index];
    if (!line || !isTitleLike(line)) break;
    if (isTeaserLabel(line) && lines.slice(0, index).some(isProse)) start = index;
  }
  return start;
}
