import { findDataScripts } from './metadata/find-data-scripts';
import type { MetaTags } from './metadata/read-meta-tags';
import {
  ARTICLE_TYPE,
  FORUM_TYPE,
  OFFER_TYPE,
  OTHER_SOCIAL_TYPE,
  type PageRule,
  QUESTIONS_TYPE,
  SHOP_TYPE,
} from './page-signs';
import { sortAddress } from './sort-address';

/** The confidence of a page that the first look turns away. */
export const TURNED_AWAY = 0.02;
/** Paragraphs shorter than this are labels and teasers; letters. */
const MIN_PARAGRAPH = 80;
/** Letters of paragraphs that make reading the page worth while: about three sentences. */
const ENOUGH_PROSE = 250;
/** With this much in paragraphs a page is read however many headings lead elsewhere. */
const PROSE_OF_STORY = 3000;
/** Paragraphs looked at; a story shows itself in the first ones. */
const MAX_PARAGRAPHS = 400;
/** Line breaks by which old pages without paragraphs make theirs. */
const MIN_BREAKS = 6;
/** Headings that lead elsewhere; a story has a handful beside it. */
const MIN_LINKED_HEADINGS = 10;

/** Letters of the page's full paragraphs; counting ends at `enough`. */
function countProse(root: Document, enough: number): number {
  const paragraphs = root.getElementsByTagName('p');
  let letters = 0;
  for (let index = 0; index < paragraphs.length && index < MAX_PARAGRAPHS && letters < enough; index++) {
    const length = paragraphs[index]?.textContent?.length ?? 0;
    if (length >= MIN_PARAGRAPH) letters += length;
  }
  return letters;
}

/** Text that is not in paragraphs: broken lines, or an element that says it holds a story. */
const mayHoldStory = (root: Document): boolean =>
  root.getElementsByTagName('br').length >= MIN_BREAKS ||
  root.querySelector('article, main, h1, [itemprop~="articleBody"], [role="main"]') !== null;

/** The types that the page's JSON-LD names, read without parsing it. */
function readTypes(root: Document): readonly string[] {
  return findDataScripts(root).flatMap((script) =>
    [...(script.textContent ?? '').matchAll(/"@type"\s*:\s*\[?\s*"(?:[^"]*[/:])?(\w+)"/g)].map(([, type = '']) => type),
  );
}

/** A section calls itself by a word or three; a headline says something. */
const MIN_HEADLINE_WORDS = 4;
const hasHeadline = (root: Document): boolean =>
  (root.getElementsByTagName('h1')[0]?.textContent ?? '').trim().split(/\s+/).length >= MIN_HEADLINE_WORDS;

const LIST_TYPE = /^(?:CollectionPage|SearchResultsPage|ProfilePage)$/;
/** What a page calls itself that sells, offers or answers, and the rule by which it is no article. */
const OTHER_TYPES: readonly (readonly [RegExp, PageRule])[] = [
  [SHOP_TYPE, 'says-product'],
  [OFFER_TYPE, 'says-offer'],
  [QUESTIONS_TYPE, 'says-questions'],
];
/** A story has a date or a writer; a thing that is sold has neither. */
const STORY_SIGNS = 'time, [itemprop~="datePublished"], [itemprop~="author"], [rel~="author"]';

/** The rule by which a page that names itself something else is no article; null when something in it looks like a story. */
function findOtherType(root: Document, types: readonly string[], socialType: string): PageRule | null {
  const [, says = null] = OTHER_TYPES.find(([pattern]) => types.some((type) => pattern.test(type))) ?? [];
  const rule = says ?? (OTHER_SOCIAL_TYPE.test(socialType) ? 'shared-as-other' : null);
  return rule && !root.querySelector(STORY_SIGNS) ? rule : null;
}

const STORY_MARKUP = '[itemtype*="Article"], [itemtype*="BlogPosting"], [itemprop~="articleBody"]';

/** Plain cases, each the rule by which the page is no article. */
function findRule(root: Document, url: string, types: readonly string[]): PageRule | null {
  const address = sortAddress(url);
  if (address === 'front') return 'front-page';
  if (address === 'list') return 'list-address';
  if (address === 'story') return null;
  if (types.some((type) => LIST_TYPE.test(type))) return 'says-list';
  if (address !== 'section' || countProse(root, PROSE_OF_STORY) >= PROSE_OF_STORY) return null;
  const headings = root.querySelectorAll('h2 a, h3 a, a h2, a h3').length;
  return headings >= MIN_LINKED_HEADINGS && !hasHeadline(root) ? 'list-of-headlines' : null;
}

/**
 * A first look that costs a fraction of reading: the rule by which the page is no article, or null when it must be read.
 * Only plain cases are turned away here; the rest is decided by what is read.
 */
export function lookFirst(root: Document, url: string, tags: MetaTags): PageRule | null {
  const types = readTypes(root);
  if (types.some((type) => ARTICLE_TYPE.test(type) && type !== 'Review')) return null;
  if (types.some((type) => FORUM_TYPE.test(type))) return 'says-forum';
  // Before anything is asked that costs more: most stories say when they were published.
  if (tags.has('article:published_time')) return null;
  const rule = findRule(root, url, types);
  if (rule) return rule === 'front-page' || !root.querySelector(STORY_MARKUP) ? rule : null;
  const socialType = tags.get('og:type')?.[0]?.toLowerCase() ?? '';
  if (socialType === 'article') return null;
  const other = findOtherType(root, types, socialType);
  if (other) return other;
  const hasProse = countProse(root, ENOUGH_PROSE) >= ENOUGH_PROSE;
  return hasProse || mayHoldStory(root) ? null : 'hardly-any-prose';
}
