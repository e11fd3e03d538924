import { PICTURE_SOURCES } from '../../../core/lexicon/boilerplate';
import type { FactSource } from '../../../core/model';
import { findByline } from '../../../core/text/block-byline';
import type { Run } from '../run';
import { cleanAuthors } from './clean-author';
import { parseDate } from './parse-date';
import type { StatedArticle } from './read-json-ld';
import type { MetaTags } from './read-meta-tags';
import { toPlainWords } from './same-words';

/** Meta names of the author, most trusted first. */
const AUTHOR_TAGS: readonly string[] = [
  ...[
    'parsely-author',
    'sailthru.author',
    'author',
    'article:author',
    'og:article:author',
    'byl',
    'dc.creator',
    'dcterms.creator',
  ],
  ...['article.author', 'citation_author', 'cxenseparse:author', 'twitter:data1'],
];
/** Elements that name the author, most trusted first. */
const AUTHOR_SELECTORS: readonly string[] = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  'a[rel~="author"]',
  '[class*="author-name" i], [class*="author_name" i], [class*="authorname" i], [class*="byline-name" i], [class*="byline__name" i]',
  '[class*="byline" i]',
  '[class*="author" i]',
];
/** A byline; more is a biography. */
const MAX_BYLINE_LENGTH = 120;
const MAX_ELEMENTS = 6;
/** Looking for class names in a page as large as this would hold it up; its head and its first lines are asked before. */
const MAX_PAGE_ELEMENTS = 30_000;
/** Comments sign themselves too, and there may be thousands. */
const MAX_NAMED_ELEMENTS = 200;
const MAX_AUTHORS = 12;

/** The page as far as its authors are concerned. */
export interface SignedPage {
  readonly root: Document | Element;
  readonly tags: MetaTags;
  readonly stated: StatedArticle | null;
  /** Name of the publication, which is not an author. */
  readonly site: string;
  /** The element that holds the story with its headline, or null. */
  readonly story: Element | null;
  /** Short runs around the headline. */
  readonly nearby: readonly Run[];
}

/** Every element that may name an author is found in one look at the page, and then sorted by how far it is trusted. */
function inElements({ root, story }: SignedPage): string[] {
  if (root.getElementsByTagName('*').length > MAX_PAGE_ELEMENTS) return [];
  const elements = [...root.querySelectorAll(AUTHOR_SELECTORS.join())].slice(0, MAX_NAMED_ELEMENTS);
  for (const selector of elements.length ? AUTHOR_SELECTORS : []) {
    const trusted = elements.filter((element) => element.matches(selector));
    for (const scope of [trusted.filter((element) => story?.contains(element)), trusted]) {
      const texts = scope
        .slice(0, MAX_ELEMENTS)
        .map((element) => element.getAttribute('content') ?? element.textContent ?? '');
      const names = texts
        .filter((text) => text.trim().length <= MAX_BYLINE_LENGTH)
        .flatMap((text) => cleanAuthors(text, true));
      if (names.length) return names;
    }
  }
  return [];
}

/** `Ann Lee - December 21, 2023` right at the headline: the words beside the date. */
const besideDate = (text: string): string =>
  parseDate(text) === null
    ? ''
    : (text.split(
        /\s+[|–—·•-]\s+|(?<=[a-zà-ÿ])(?=(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d)/,
      )[0] ?? '');

const inBylines = ({ nearby }: SignedPage): string[] =>
  nearby.flatMap(({ text }) => {
    if (text.length > MAX_BYLINE_LENGTH) return [];
    return cleanAuthors(findByline(text) ?? besideDate(text), true);
  });

/** Agencies are no people: `AP`, `Reuters`, `The Associated Press`. */
const AGENCIES = new Set(
  [...PICTURE_SOURCES, 'Associated Press', 'The Associated Press', 'Agence France-Presse'].map(toPlainWords),
);

function unique(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = toPlainWords(name);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Names with the place where they were read; null when nobody signs. */
interface FoundAuthors {
  readonly authors: readonly string[];
  readonly authorsIn: FactSource | null;
}

/** The authors as the page names them, without roles; the publication itself only when nobody else signs. */
export function findAuthors(page: SignedPage): FoundAuthors {
  const site = toPlainWords(page.site);
  const organizations = new Set([site, ...(page.stated?.organizations ?? []).map(toPlainWords)]);
  const isPerson = (name: string): boolean =>
    !organizations.has(toPlainWords(name)) && !AGENCIES.has(toPlainWords(name));
  const clean = (authors: readonly string[] = []): string[] => authors.flatMap((author) => cleanAuthors(author, false));
  const sources: readonly (readonly [FactSource, () => readonly string[]])[] = [
    ['json-ld', () => clean(page.stated?.authors)],
    ...AUTHOR_TAGS.map((tag) => ['meta', () => clean(page.tags.get(tag))] as const),
    ['page', () => inBylines(page)],
    ['page', () => inElements(page)],
    ['json-ld', () => page.stated?.organizations ?? []],
  ];
  let publication: FoundAuthors = { authors: [], authorsIn: null };
  for (const [authorsIn, read] of sources) {
    const names = unique(read());
    const people = names.filter(isPerson);
    if (people.length) return { authors: people.slice(0, MAX_AUTHORS), authorsIn };
    if (publication.authors.length === 0 && names.length > 0) publication = { authors: names, authorsIn };
  }
  return publication;
}
