import type { FactSources } from '../../../core/model';
import type { PageSnapshot } from '../../../core/page-snapshot';
import type { Run } from '../run';
import type { Steps } from '../steps';
import { findAddress, hostOf } from './find-address';
import { findAuthors, type SignedPage } from './find-authors';
import { type DatedPage, findDates } from './find-dates';
import { findLanguage } from './find-language';
import { type FoundTitle, withoutSite } from './find-title';
import type { JsonLd, StatedArticle } from './read-json-ld';
import { firstTag, type MetaTags } from './read-meta-tags';
import { shareOfWords } from './same-words';

/** What a page says of itself in its head, read once. */
export interface PageStatements {
  readonly tags: MetaTags;
  /** The article that the JSON-LD describes as this page's own; null when there is none. */
  readonly stated: StatedArticle | null;
}

/** Who wrote it, when, where, in which language. */
export interface ArticleFacts {
  readonly section: string | null;
  readonly sources: FactSources;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly modified: string | null;
  readonly site: string | null;
  readonly language: string | null;
  readonly url: string | null;
}

const SAME_TITLE = 0.6;
const plainAddress = (address: string): string => address.replace(/^https?:\/\/(?:www\.)?|[?#].*$|\/$/g, '');

/** The stated article with a title; null when none has it. */
export const findStated = ({ articles }: JsonLd, title: string): StatedArticle | null =>
  articles.find(({ headline }) => shareOfWords(headline, title) >= SAME_TITLE) ?? null;

/** Of several stated articles the one with this page's address or title, else the first. */
export function chooseStated(jsonLd: JsonLd, url: string, title: string): StatedArticle | null {
  const { articles } = jsonLd;
  const here = plainAddress(url);
  const mine = withoutSite(title);
  return (
    articles.find(({ addresses }) => addresses.some((address) => plainAddress(address) === here)) ??
    findStated(jsonLd, mine) ??
    articles.find(({ published }) => published !== '') ??
    articles[0] ??
    null
  );
}

/** What is asked of the page beside what it says in its head. */
export interface PagePlace extends FoundTitle, Pick<DatedPage & SignedPage, 'signers' | 'times' | 'isInStory'> {
  readonly nearby: readonly Run[];
  /** Some of the body, to tell its language by. */
  readonly text: string;
}

/** Reads the facts of the article from all sources that the page has. */
export function* readFacts(
  { url, canonical, language, isStory }: PageSnapshot,
  { tags, stated }: PageStatements,
  place: PagePlace,
): Steps<ArticleFacts> {
  const site = firstTag(tags, ['og:site_name', 'application-name', 'twitter:app:name:iphone']) || stated?.site || '';
  const page = { ...place, url: isStory ? '' : url, tags, stated, site };
  const languages = [
    language,
    stated?.language ?? '',
    firstTag(tags, ['content-language', 'language', 'dc.language', 'og:locale']),
  ];
  const { published, modified, publishedIn, modifiedIn } = findDates(page);
  yield;
  const { authors, authorsIn } = findAuthors(page);
  yield;
  return {
    authors,
    published,
    modified,
    section: stated?.section || firstTag(tags, ['article:section', 'parsely-section', 'cxenseparse:section']) || null,
    sources: { title: place.titleIn, authors: authorsIn, published: publishedIn, modified: modifiedIn },
    site: site || hostOf(url) || null,
    language: findLanguage(place.text, languages),
    url: findAddress(url, canonical),
  };
}
