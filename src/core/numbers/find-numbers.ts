import type { Article, NumberExpression, Sentence, TimeExpression, Token } from '../model';

/** Numbers of the body with unit and kind; what is part of a time expression is left to it. */
export function findNumbers(
  _article: Article,
  _sentences: readonly Sentence[],
  _tokens: readonly (readonly Token[])[],
  _times: readonly TimeExpression[],
): NumberExpression[] {
  return [];
}
