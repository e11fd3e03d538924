import { parseHTML } from 'linkedom';
import type { Article } from '../core/model';
import { detectArticle } from '../page/article/detect-article';

/** The article of an HTML page, by the same detector that reads live pages; linkedom stands in for the browser. */
export function readHtml(html: string, url: string, published?: string): Article {
  const { document } = parseHTML(html);
  const { article } = detectArticle(document, url);
  return published && !article.published ? { ...article, published } : article;
}
