import { expect, test } from 'vitest';
import { paragraphs, STORY_URL, story, toPage } from '../../../tests/story-page';
import { lookFirst } from './look-first';
import { readMetaTags } from './metadata/read-meta-tags';

const says = (...types: string[]): string =>
  `<script type="application/ld+json">${JSON.stringify(types.map((type) => ({ '@type': type })))}</script>`;

/** The rule by which prose at the address of a story is no article. */
function look(head: string, inside = paragraphs, url = STORY_URL) {
  const page = toPage(story(inside), head);
  return lookFirst(page, url, readMetaTags(page));
}

test('prose at the address of a story has to be read', () => {
  expect(look('')).toBeNull();
});

test.each([
  ['is sold', says('Product', 'Offer'), 'says-product'],
  ['is on offer: a post', says('JobPosting'), 'says-offer'],
  ['takes place', says('Organization', 'MusicEvent'), 'says-offer'],
  ['answers questions', says('FAQPage'), 'says-questions'],
  ['is watched', '<meta property="og:type" content="video.other">', 'shared-as-other'],
])('a page that says it is of something that %s need not be read, whatever its address', (_, head, rule) => {
  expect(look(head)).toBe(rule);
});

test.each([
  ['says that it is a story too', says('Product', 'NewsArticle'), paragraphs],
  [
    'says when it was published',
    `${says('Product')}<meta property="article:published_time" content="2026-03-05">`,
    paragraphs,
  ],
  ['is shared as a story', `${says('LocalBusiness')}<meta property="og:type" content="article">`, paragraphs],
  ['shows a time', says('Event'), `<time datetime="2026-03-05">Thursday</time>${paragraphs}`],
  ['names its writer', says('Product'), `<a rel="author" href="/ann">Ann Lee</a>${paragraphs}`],
])('but one that %s is read', (_, head, inside) => {
  expect(look(head, inside)).toBeNull();
});

test('little prose is not read', () => {
  const page = toPage('<div>Menu</div>');
  expect(lookFirst(page, 'https://harbourpost.example/x', readMetaTags(page))).toBe('hardly-any-prose');
});
