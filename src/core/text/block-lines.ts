import type { Span } from '../model';

/** A line of a text without the white space around it, or the paragraph that a block holds. */
export interface BlockLine extends Span {
  readonly text: string;
  /** Count of words; every second character of Chinese, Japanese and Korean text counts as one. */
  readonly words: number;
}

/** Characters of an average East Asian word. */
const EAST_ASIAN_WORD_LENGTH = 2;

/** What a UTF-16 code unit is to a word; numbers, because this is asked of every character of a page. */
const OTHER = 0;
const LETTER = 1;
/** May stand inside a word. */
const INNER = 2;
const EAST_ASIAN = 3;

/** Sorts a UTF-16 code unit; a table-free guess. */
function sortOf(code: number): number {
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)) return LETTER;
  if (code === 0x27 || code === 0x2d || code === 0x2019) return INNER;
  if (code < 0xc0) return OTHER;
  if ((code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff)) return EAST_ASIAN;
  const isPunctuation = (code >= 0x2000 && code <= 0x2bff) || (code >= 0x3000 && code <= 0x303f) || code >= 0xff00;
  return isPunctuation ? OTHER : LETTER;
}

/** Words in a line, as a reader would count them; Chinese and Japanese by their characters. */
export function countWords(text: string): number {
  let words = 0;
  let east = 0;
  let inside = false;
  for (let index = 0; index < text.length; index++) {
    const sort = sortOf(text.charCodeAt(index));
    if (sort === LETTER) {
      if (!inside) words++;
      inside = true;
    } else if (sort !== INNER) {
      inside = false;
      if (sort === EAST_ASIAN) east++;
    }
  }
  return words + Math.floor(east / EAST_ASIAN_WORD_LENGTH);
}

/** The lines that hold something, in order, trimmed. */
export function splitLines(text: string): BlockLine[] {
  const lines: BlockLine[] = [];
  for (const match of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    const words = match[0].trim();
    if (!words) continue;
    const start = match.index + match[0].length - match[0].trimStart().length;
    lines.push({ start, end: start + words.length, text: words, words: countWords(words) });
  }
  return lines;
}
