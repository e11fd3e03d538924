import { describe, expect, it } from 'vitest';
import { PROSE, paragraphs, story, toPage, STORY_URL as URL } from '../../../tests/story-page';
import { detectArticle } from './detect-article';

describe('the blocks of a story', () => {
  it.each([
    ['a time element in a language whose months nobody here knows', '<time>6 مايو 2024</time>', 'dateline'],
    ['a date with the time that reading takes', '<p>5 March 2024 — 3 min read</p>', 'dateline'],
    ['the name of an author alone', '<p>Ann Lee</p>', 'byline'],
    ['the name of an author with a date', '<p>Ann Lee 6 min read · Mar 5, 2024</p>', 'byline'],
    ['who sent it in on which day', '<p>Submitted by Ann Lee on Tue, 05 Mar 2024 - 09:30</p>', 'byline'],
    ['a name in letters without capitals', '<p>מאת דנה רון</p>', 'byline'],
  ])('knows the head of a story by %s', (_, line, kind) => {
    const { article } = detectArticle(toPage(story(line + paragraphs), '<meta name="author" content="Ann Lee">'), URL);
    expect(article.blocks[1]?.kind).toBe(kind);
  });

  it.each([
    ['three entries', PROSE.slice(0, 3), ['dateline', 'dateline', 'dateline']],
    ['two films', PROSE.slice(0, 2), []],
  ])('takes times of day for those of entries where there are enough: %s', (_, entries, wanted) => {
    const feed = entries.map((words, index) => `<div class="part"><span>21:4${index}</span><p>${words}</p></div>`);
    const { article } = detectArticle(toPage(story(`${feed.join('')}${paragraphs.slice(-400)}`)), URL);
    expect(article.blocks.filter(({ kind }) => kind === 'dateline').map(({ kind }) => kind)).toEqual(wanted);
  });

  it.each([
    ['leaves out what a publisher says of itself', 'About Harbour Works', false],
    ['goes on with the story', 'About the bridge', true],
  ])('%s below “%s”', (_, heading, goesOn) => {
    const rest = `<h3>${heading}</h3><p>It was founded in 1921 and has built eleven of them, all of stone from the valley.</p>`;
    const { article } = detectArticle(toPage(story(`<div>${paragraphs}${rest}</div>`)), URL);
    expect(article.text.includes('founded in 1921')).toBe(goesOn);
    expect(article.text.includes(heading)).toBe(goesOn);
  });

  it('keeps a sentence in one block whose words stand in spans', () => {
    const spans = PROSE.map((words) => `<span>${words} </span>`).join('');
    const { article } = detectArticle(toPage(story(`<div>${spans}</div>`)), URL);
    expect(article.blocks.map(({ kind }) => kind)).toEqual(['headline', 'paragraph']);
  });
});
