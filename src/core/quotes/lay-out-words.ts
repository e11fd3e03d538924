import type { Article, Sentence, Span, Token } from '../model';
import type { Quotation } from './find-quotations';

/** A word of the article as attribution sees it. */
export interface SpeechWord {
  readonly token: Token;
  /** Lower case. */
  readonly low: string;
  /** Index of its sentence. */
  readonly sentence: number;
  /** Index of its block. */
  readonly block: number;
  /** Index of the quotation around it; -1 outside. The marks themselves count as inside. */
  readonly quotation: number;
}

/** A half-open range of words. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** All words of the article in one line, with the quotations among them. */
export interface SpeechText {
  readonly text: string;
  readonly words: readonly SpeechWord[];
  readonly quotations: readonly Quotation[];
  /** Words of each quotation, marks included. */
  readonly quoted: readonly WordRange[];
  /** Words of each sentence. */
  readonly sentences: readonly WordRange[];
}

/** Lays sentences, tokens and quotations out as one line of words. */
export function layOutWords(
  article: Article,
  sentences: readonly Sentence[],
  tokens: readonly (readonly Token[])[],
  quotations: readonly Quotation[],
): SpeechText {
  const words: SpeechWord[] = [];
  const ranges = sentences.map((sentence, index): WordRange => {
    const from = words.length;
    for (const token of tokens[index] ?? []) {
      const low = token.text.toLowerCase().replaceAll('’', "'");
      words.push({ token, low, sentence: index, block: sentence.block, quotation: -1 });
    }
    return { from, to: words.length };
  });
  const quoted = quotations.map((quotation) => findRange(words, quotation));
  const marked = words.slice();
  quoted.forEach(({ from, to }, quotation) => {
    for (let i = from; i < to; i++) {
      const word = marked[i];
      if (word) marked[i] = { ...word, quotation };
    }
  });
  return { text: article.text, words: marked, quotations, quoted, sentences: ranges };
}

/** Words inside a span; words are in order, so both ends are found by halving. */
function findRange(words: readonly SpeechWord[], span: Span): WordRange {
  return { from: firstAt(words, span.start), to: firstAt(words, span.end) };
}

function firstAt(words: readonly SpeechWord[], offset: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.token.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Lower-case word at an index; the empty string outside the text. */
export const lowAt = ({ words }: SpeechText, at: number): string => words[at]?.low ?? '';

/** The characters of a range of words; null when it is empty. */
export function toSpan({ words }: SpeechText, { from, to }: WordRange): Span | null {
  const [first, last] = [words[from], words[to - 1]];
  return first && last && to > from ? { start: first.token.start, end: last.token.end } : null;
}
