import type { Article, Sentence, TimeExpression, Token } from '../model';

/** Times and durations of the body with their TIMEX3 values, resolved against the article's own date when it has one. */
export function findTimes(
  _article: Article,
  _sentences: readonly Sentence[],
  _tokens: readonly (readonly Token[])[],
): TimeExpression[] {
  return [];
}
