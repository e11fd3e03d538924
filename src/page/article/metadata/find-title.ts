import type { FactSource } from '../../../core/model';
import type { HeadingShot } from '../../../core/page-snapshot';
import type { StatedArticle } from './read-json-ld';
import { firstTag, type MetaTags } from './read-meta-tags';
import { shareOfWords } from './same-words';

/** Between a story's title and the name of its site or section. */
const SITE_SEPARATOR = /\s+[|–—\-:»«·•]{1,2}\s+/;
/** How much of the heading's words the stated title must share for both to be the same title. */
const SAME_TITLE = 0.5;
/** A title has more words than a site's name, usually. */
const MIN_TITLE_WORDS = 3;

const fold = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** A `<title>` without the site's name: the longest part between separators. */
export function withoutSite(title: string): string {
  const parts = fold(title).split(SITE_SEPARATOR);
  const [first = ''] = parts;
  if (parts.length < 2) return first;
  const longest = parts.reduce((best, part) => (part.length > best.length ? part : best));
  return first.split(' ').length >= MIN_TITLE_WORDS ? first : longest;
}

/** The page as far as its title is concerned. */
export interface TitledPage {
  /** The document's own title. */
  readonly title: string;
  /** The headings of first rank; without any, those of second rank. */
  readonly headings: readonly HeadingShot[];
  readonly tags: MetaTags;
  readonly stated: StatedArticle | null;
}

/** The title and the heading that shows it, when there is one. */
export interface FoundTitle {
  readonly title: string | null;
  readonly heading: HeadingShot | null;
  readonly titleIn: FactSource | null;
}

function findHeading(headings: readonly HeadingShot[], stated: readonly string[]): HeadingShot | null {
  let best: HeadingShot | null = null;
  let most = 0;
  for (const heading of headings) {
    const words = fold(heading.words);
    if (!words) continue;
    const share = Math.max(0, ...stated.map((title) => shareOfWords(words, title) * lengthMatch(words, title)));
    if (share > most) {
      most = share;
      best = heading;
    }
  }
  if (most >= SAME_TITLE) return best;
  const [only, second] = headings.filter(
    ({ rank, words }) => rank === 1 && fold(words).split(' ').length >= MIN_TITLE_WORDS,
  );
  return only && !second ? only : null;
}

/** 0..1, near 1 for texts of like length: a one-word heading shares all its words with many titles. */
const lengthMatch = (one: string, other: string): number => {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length * 2 >= long.length ? 1 : short.length / long.length;
};

/**
 * The title as the reader sees it: the heading that agrees with what the page states of itself, else what it states.
 * A heading wins because stated titles are often shortened for search engines.
 */
export function findTitle({ title: own, headings, tags, stated }: TitledPage): FoundTitle {
  const short = withoutSite(own);
  const social = [firstTag(tags, ['og:title', 'twitter:title', 'parsely-title', 'sailthru.title', 'dc.title'])].map(
    withoutSite,
  );
  const titles = [stated?.headline ?? '', ...social, short].map(fold).filter(Boolean);
  const heading = findHeading(headings, titles);
  if (heading) return { title: fold(heading.words), heading, titleIn: 'page' };
  const [title = null] = titles;
  if (title === null) return { title, heading, titleIn: null };
  const titleIn = fold(stated?.headline ?? '') ? 'json-ld' : social.some(Boolean) ? 'meta' : 'page';
  return { title, heading, titleIn };
}
