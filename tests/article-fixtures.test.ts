import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { detectArticle } from '../src/page/article/detect-article';

const FOLDER = join(import.meta.dirname, 'fixtures/pages');
const NAMES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replace('.html', ''));

/** What a page must come out as. `blocks` gives every block in order, as its kind and the words it starts with. */
interface Expectation {
  readonly url: string;
  readonly isArticle: boolean;
  readonly title?: string;
  readonly authors?: readonly string[];
  readonly published?: string | null;
  readonly modified?: string | null;
  readonly language?: string | null;
  readonly blocks?: readonly string[];
}

const readHtml = (name: string): string => readFileSync(join(FOLDER, `${name}.html`), 'utf8');
const readExpectation = (name: string): Expectation => JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8'));

describe('the pages written for the project', () => {
  it.each(NAMES)('%s has an expectation and says in its first line what it is for', (name) => {
    expect(existsSync(join(FOLDER, `${name}.json`))).toBe(true);
    expect(readHtml(name).split('\n')[0]).toMatch(/^<!-- .{20,} -->$/);
  });

  it.each(NAMES)('%s is read as expected', (name) => {
    const { url, isArticle, blocks, ...facts } = readExpectation(name);
    const { article } = detectArticle(parseHTML(readHtml(name)).document, url);
    expect({ isArticle: article.isArticle, because: article.because }).toMatchObject({ isArticle });
    if (!isArticle) return;
    expect(article).toMatchObject(facts);
    const wanted = blocks ?? [];
    const found = article.blocks.map(({ kind, start, end }) => `${kind}: ${article.text.slice(start, end)}`);
    expect(found.map((words, index) => words.slice(0, wanted[index]?.length))).toEqual(wanted);
  });

  it.each(NAMES)('%s is left as it was, and every piece of its map holds the words of its node', (name) => {
    const { document } = parseHTML(readHtml(name));
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
