import type { Article } from '../../src/core/model';
import { detectInSlices } from '../../src/page/article/detect-article';
import { createSlices } from '../../src/page/create-slices';

/**
 * Reads the page that it runs in, as the content script does.
 *
 * @public called by name in the page
 */
export async function readInSlices(url: string): Promise<Article> {
  const { article } = await detectInSlices(document, url, createSlices(), new AbortController().signal);
  return article;
}
