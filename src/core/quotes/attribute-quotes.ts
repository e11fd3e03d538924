import type { Article, Attribution, Figure, Quote, Sentence, Token } from '../model';

/** Quotations with their speakers, and every other stretch of content that someone is named as the source of. */
export function attributeQuotes(
  _article: Article,
  _sentences: readonly Sentence[],
  _tokens: readonly (readonly Token[])[],
  _figures: readonly Figure[],
): { quotes: Quote[]; attributions: Attribution[] } {
  return { quotes: [], attributions: [] };
}
