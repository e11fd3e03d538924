import type { Span, Token } from '../../model';

/** The `river` of `the Orn river`: a small word that ends a name says what kind of thing it is. */
export const isKindBehind = (tokens: readonly Token[], at: number): boolean =>
  /^\p{Ll}+$/u.test(tokens[at]?.text ?? '') && tokens[at - 1]?.class === 'name' && tokens[at + 1]?.class !== 'name';

/** The words of tokens, half-open, in lower case. */
export const textOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map((token) => token.text.toLowerCase())
    .join(' ');

/** Where a name's capital words end: the `dam` of `the Karn dam` is a word of its own. */
export function endOfCapitals(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  while (end > from + 1 && !/\p{Lu}|\p{N}/u.test(tokens[end - 1]?.text ?? '')) end--;
  return end;
}

/** Index of the first token that starts at or behind the end of a span. */
export function indexAfter(tokens: readonly Token[], at: number, span: Span): number {
  let to = at + 1;
  while ((tokens[to]?.start ?? Number.POSITIVE_INFINITY) < span.end) to++;
  return to;
}
