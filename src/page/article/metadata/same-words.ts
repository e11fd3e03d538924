/** Letters and digits in lower case, everything else a single space: for holding titles against each other. */
export const toPlainWords = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** 0..1: the share of the shorter text's different words that stand in the other too. 0 when either is empty. */
export function shareOfWords(one: string, other: string): number {
  const first = new Set(toPlainWords(one).split(' ').filter(Boolean));
  const second = new Set(toPlainWords(other).split(' ').filter(Boolean));
  const size = Math.min(first.size, second.size);
  if (size === 0) return 0;
  let both = 0;
  for (const word of first) if (second.has(word)) both++;
  return both / size;
}
