import type { Article, Sentence } from '../model';

const ABBREVIATION =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|Sgt|St|Jr|Sr|No|vs|Jan|Feb|Aug|Sept|Oct|Nov|Dec)|\b\p{Lu})\.$/u;

/** Splits every block of the article into sentences; a sentence never crosses a block. */
export function splitSentences(article: Article): Sentence[] {
  const sentences: Sentence[] = [];
  article.blocks.forEach((block, index) => {
    let start = block.start;
    const push = (end: number) => {
      const words = article.text.slice(start, end);
      const from = start + (words.length - words.trimStart().length);
      const to = start + words.trimEnd().length;
      if (to > from) sentences.push({ start: from, end: to, block: index });
      start = end;
    };
    const text = article.text.slice(block.start, block.end);
    for (const match of text.matchAll(/[.!?…]+(?: ?[”"’»)\]])*(?=\s+[“"‘«([]?[\p{Lu}\p{N}])|\n+/gu)) {
      const end = block.start + match.index + match[0].length;
      if (ABBREVIATION.test(article.text.slice(start, end))) continue;
      push(end);
    }
    push(block.end);
  });
  return sentences;
}
