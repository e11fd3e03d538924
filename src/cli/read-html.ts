import type { Article } from '../core/model';
import { detectArticle } from '../page/article/detect-article';
import { parsePage } from './parse-page';

/** The article of an HTML page, by the same detector that reads live pages; linkedom stands in for the browser. */
export function readHtml(html: string, url: string, published?: string): Article {
  const { article } = detectArticle(parsePage(html), url);
  return published && !article.published ? { ...article, published } : article;
}
