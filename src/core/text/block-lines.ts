import type { Span } from '../model';

/** A line of a text without the white space around it, or the paragraph that a block holds. */
export interface BlockLine extends Span {
  readonly text: string;
  /** Count of words; every second character of Chinese, Japanese and Korean text counts as one. */
  readonly words: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu;
const EAST_ASIAN = /[぀-ヿ㐀-鿿豈-﫿]/gu;
/** Characters of an average East Asian word. */
const EAST_ASIAN_WORD_LENGTH = 2;

/** Words in a line, as a reader would count them; scripts without spaces by their characters. */
export function countWords(text: string): number {
  const east = text.match(EAST_ASIAN)?.length ?? 0;
  return (text.match(WORD)?.length ?? 0) + Math.floor(east / EAST_ASIAN_WORD_LENGTH);
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
