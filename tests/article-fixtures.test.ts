import { describe, expect, it } from 'vitest';
import { parsePage } from '../src/cli/parse-page';
import { detectArticle } from '../src/page/article/detect-article';
import { findSilence } from '../src/page/find-silence';
import { describeBlocks, FIXTURES, readExpectation, readFixture } from './fixture-pages';

describe('the pages written for the project', () => {
  it.each(FIXTURES)('%s has an expectation and says in its first line what it is for', (name) => {
    expect(readExpectation(name).url).toMatch(/^https?:/);
    expect(readFixture(name).split('\n')[0]).toMatch(/^<!-- .{20,} -->$/);
  });

  it.each(FIXTURES)('%s is read as expected', (name) => {
    const { url, isArticle, blocks = [], canonical, silence, inBrowserOnly, ...facts } = readExpectation(name);
    const { article } = detectArticle(parsePage(readFixture(name)), url);
    expect({ isArticle: article.isArticle, because: article.because }).toMatchObject({ isArticle });
    if (!isArticle) return;
    expect(article).toMatchObject({ ...facts, url: canonical ?? url });
    expect(findSilence(article)).toBe(silence ?? null);
    if (!inBrowserOnly) expect(describeBlocks(article, blocks)).toEqual(blocks);
  });

  it.each(FIXTURES)('%s is left as it was, and every piece of its map holds the words of its node', (name) => {
    const document = parsePage(readFixture(name));
    const before = document.documentElement.outerHTML;
    const { article, textMap } = detectArticle(document, readExpectation(name).url);
    expect(document.documentElement.outerHTML).toBe(before);
    for (const { node, nodeStart, start, length } of textMap.pieces) {
      expect(node.data.slice(nodeStart, nodeStart + length)).toBe(article.text.slice(start, start + length));
    }
    const mapped = textMap.pieces.map(({ start, length }) => article.text.slice(start, start + length)).join('');
    expect(mapped.replace(/\s/g, '')).toBe(article.text.replace(/\s/g, ''));
  });
});
