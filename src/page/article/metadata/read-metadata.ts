import type { FactSources } from '../../../core/model';
import type { Run } from '../run';
import type { Steps } from '../steps';
import { findAddress, hostOf } from './find-address';
import { findAuthors } from './find-authors';
import { findDates } from './find-dates';
import { findLanguage } from './find-language';
import { type FoundTitle, withoutSite } from './find-title';
import type { JsonLd, StatedArticle } from './read-json-ld';
import { firstTag, type MetaTags } from './read-meta-tags';
import { shareOfWords } from './same-words';

/** What a page says of itself in its head, read once. */
export interface PageStatements {
  readonly tags: MetaTags;
  readonly jsonLd: JsonLd;
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

/** Reads the facts of the article from all sources that the page has. */
export function* readFacts(
  root: Document,
  url: string,
  { tags, stated }: PageStatements,
  found: FoundTitle & {
    readonly place: Document | Element;
    readonly story: Element | null;
    readonly nearby: readonly Run[];
    readonly text: string;
  },
): Steps<ArticleFacts> {
  const site = firstTag(tags, ['og:site_name', 'application-name', 'twitter:app:name:iphone']) || stated?.site || '';
  const isWhole = found.place === root;
  const link = isWhole ? root.querySelector('link[rel~="canonical"]') : null;
  const canonical = link?.getAttribute('href') ?? '';
  yield;
  const page = {
    root: found.place,
    url: isWhole ? url : '',
    tags,
    stated,
    site,
    story: found.story,
    nearby: found.nearby,
  };
  const html = root.documentElement;
  const languages = [
    html.getAttribute('lang') ?? html.getAttribute('xml:lang') ?? '',
    stated?.language ?? '',
    firstTag(tags, ['content-language', 'language', 'dc.language', 'og:locale']),
  ];
  const { published, modified, publishedIn, modifiedIn } = yield* findDates(page);
  yield;
  const { authors, authorsIn } = findAuthors(page);
  yield;
  return {
    authors,
    published,
    modified,
    section: stated?.section || firstTag(tags, ['article:section', 'parsely-section', 'cxenseparse:section']) || null,
    sources: { title: found.titleIn, authors: authorsIn, published: publishedIn, modified: modifiedIn },
    site: site || hostOf(url) || null,
    language: findLanguage(found.text, languages),
    url: findAddress(url, canonical),
  };
}
