import type { Article } from '../../core/model';
import type { TextMap } from '../text-map';

/** An article found in a live document, with the bridge from its text to the text nodes it was read from. */
export interface DetectedArticle {
  readonly article: Article;
  readonly textMap: TextMap;
}

/** Decides whether the page is an article and reads it in place; the DOM is never changed. */
export function detectArticle(root: Document, url: string): DetectedArticle {
  const article: Article = {
    isArticle: false,
    confidence: 0,
    because: [],
    title: root.title,
    authors: [],
    published: null,
    modified: null,
    site: null,
    language: null,
    url,
    text: '',
    blocks: [],
  };
  return { article, textMap: { pieces: [] } };
}
