import { LONG_PAST_MARKS, PAST_MARKS } from '../lexicon/past-marks';

/** Letters that a hurried typist leaves out of one word, at most. Source: Damerau (1964): most misprints are one or two letters off. */
const LETTERS_LEFT_OUT = 2;

/** Whether a lower-case word is a mark of the past with letters left out: `fomer`, `form`. True only with its first letter kept. */
export const isMisprintedPastMark = (word: string): boolean =>
  !PAST_MARKS.has(word) && LONG_PAST_MARKS.some((mark) => mark[0] === word[0] && lacksLetters(word, mark));

/** Whether a lower-case word before a role says that the role is over. In doubt a role is never called present. */
export const isPastMark = (word: string): boolean => PAST_MARKS.has(word) || isMisprintedPastMark(word);

function lacksLetters(word: string, whole: string): boolean {
  const missing = whole.length - word.length;
  if (missing < 1 || missing > LETTERS_LEFT_OUT) return false;
  let found = 0;
  for (const letter of whole) if (letter === word[found]) found++;
  return found === word.length;
}
