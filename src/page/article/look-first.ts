import type { MetaTags } from './metadata/read-meta-tags';
import { sortAddress } from './sort-address';

/** Paragraphs shorter than this are labels and teasers; letters. */
const MIN_PARAGRAPH = 80;
/** Letters of paragraphs that make reading the page worth while: about three sentences. */
const ENOUGH_PROSE = 250;
/** Paragraphs looked at; a story shows itself in the first ones. */
const MAX_PARAGRAPHS = 400;
/** Line breaks by which old pages without paragraphs make theirs. */
const MIN_BREAKS = 6;

function hasParagraphs(root: Document): boolean {
  const paragraphs = root.getElementsByTagName('p');
  let prose = 0;
  for (let index = 0; index < paragraphs.length && index < MAX_PARAGRAPHS; index++) {
    const length = paragraphs[index]?.textContent?.length ?? 0;
    if (length >= MIN_PARAGRAPH) prose += length;
    if (prose >= ENOUGH_PROSE) return true;
  }
  return false;
}

/** Text that is not in paragraphs: broken lines, or an element that says it holds a story. */
const mayHoldStory = (root: Document): boolean =>
  root.getElementsByTagName('br').length >= MIN_BREAKS ||
  root.querySelector('article, main, h1, [itemprop~="articleBody"], [role="main"]') !== null;

/**
 * A first look that costs a fraction of reading: the rule by which the page is no article, or null when it must be read.
 * Only plain cases are turned away here; the rest is decided by what is read.
 */
export function lookFirst(root: Document, url: string, tags: MetaTags): string | null {
  const saysArticle = tags.get('og:type')?.[0]?.toLowerCase() === 'article' || tags.has('article:published_time');
  if (saysArticle) return null;
  if (sortAddress(url) === 'front') return 'front-page';
  return hasParagraphs(root) || mayHoldStory(root) ? null : 'hardly-any-prose';
}
