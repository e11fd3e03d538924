import { describe, expect, it } from 'vitest';
import { paragraphs, story, toPage, STORY_URL as URL } from '../../../tests/story-page';
import { detectArticle } from './detect-article';
import { readSnapshot } from './read-snapshot';
import { finish } from './steps';
import { takeSnapshot } from './take-snapshot';

/** A page that has nothing more to tell. */
const NOTHING = { signers: [], times: { marked: '', times: [], near: '' }, isForSale: false };

describe('readSnapshot', () => {
  it.each([
    ['lists', `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
    ['names', `{"@type":"NewsArticle","headline":${'{"name":'.repeat(20_000)}1${'}'.repeat(20_000)}}`],
  ])('is not stopped by structured data of %s nested without end', (_, data) => {
    const page = toPage(story(paragraphs), `<script type="application/ld+json">${data}</script>`);
    expect(detectArticle(page, URL).article.isArticle).toBe(true);
  });

  it('reads the same from a page that was sent as text', () => {
    const page = toPage(story(`<p>By <b>Ann Lee</b></p><time datetime="2024-04-14">14 April</time>${paragraphs}`));
    const { snapshot } = finish(takeSnapshot(page, URL, null));
    const outcome = finish(readSnapshot(JSON.parse(JSON.stringify(snapshot)), NOTHING));
    const { text, blocks, authors } = detectArticle(page, URL).article;
    expect(outcome).toMatchObject({ reading: { article: { text, blocks, authors }, silence: null } });
  });

  it('leaves out a chosen paragraph that the page says is hidden', () => {
    const { snapshot } = finish(takeSnapshot(toPage(story(paragraphs)), URL, null));
    const read = (hidden: readonly number[]) => {
      const outcome = finish(readSnapshot(snapshot, { ...NOTHING, hidden }));
      return 'reading' in outcome ? outcome.reading : null;
    };
    const whole = read([]);
    const [first = -1] = whole?.chosen.slice(-1) ?? [];
    expect(read([first])?.article.blocks).toHaveLength((whole?.article.blocks.length ?? 0) - 1);
  });

  it('asks the page for who signed it only where its head and its first lines do not tell', () => {
    const asks = (head: string): unknown =>
      finish(readSnapshot(finish(takeSnapshot(toPage(story(paragraphs), head), URL, null)).snapshot, {}));
    expect(asks('<meta property="article:published_time" content="2024-03-05">')).toEqual({ asks: 'signers' });
    const told = '<meta name="author" content="Ann Lee"><meta property="og:type" content="article">';
    expect(asks(`<meta property="article:published_time" content="2024-03-05">${told}`)).toHaveProperty('reading');
  });
});
