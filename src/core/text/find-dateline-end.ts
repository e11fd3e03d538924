import type { Token } from '../model';

/** Datelines inside a paragraph are short: place, country, date, agency. In tokens. */
const LONGEST = 16;
const INSIDE = new Set(['name', 'number', 'noun', 'punctuation', 'adjective']);

/**
 * Index of the first token behind a dateline that opens a sentence: `LISBON —`, `BAGUIO, Philippines, July 10 (Agency) –`.
 * 0 when the sentence opens without one. A dateline begins with a word in capitals and holds no verb.
 */
export function findDatelineEnd(tokens: readonly Token[]): number {
  const first = tokens[0]?.text ?? '';
  if (!/^\p{Lu}{3,}$/u.test(first)) return 0;
  for (let at = 1; at < Math.min(tokens.length, LONGEST); at++) {
    const token = tokens[at];
    if (!token || !INSIDE.has(token.class)) return 0;
    if (/^(?:[–—]|--?)$/.test(token.text)) return at + 1;
  }
  return 0;
}
