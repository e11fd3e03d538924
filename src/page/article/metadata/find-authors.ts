import { PICTURE_SOURCES } from '../../../core/lexicon/boilerplate';
import type { FactSource } from '../../../core/model';
import type { SignerShot } from '../../../core/page-snapshot';
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
/** A byline; more is a biography. */
const MAX_BYLINE_LENGTH = 120;
const MAX_ELEMENTS = 6;
const MAX_AUTHORS = 12;

/** The page as far as its authors are concerned. */
export interface SignedPage {
  readonly tags: MetaTags;
  readonly stated: StatedArticle | null;
  /** Name of the publication, which is not an author. */
  readonly site: string;
  /** Elements that may name the author; asked only where nothing else does. */
  readonly signers: () => readonly SignerShot[];
  /** Whether a box stands in the part that holds the story with its headline. */
  readonly isInStory: (box: number) => boolean;
  /** Short runs around the headline. */
  readonly nearby: readonly Run[];
}

/** The names in the elements that are trusted most, those in the story first. */
function inElements({ signers, isInStory }: SignedPage): string[] {
  const elements = signers();
  const ranks = [...new Set(elements.flatMap((element) => element.ranks))].sort((a, b) => a - b);
  for (const rank of ranks) {
    const trusted = elements.filter((element) => element.ranks.includes(rank));
    for (const scope of [trusted.filter(({ box }) => isInStory(box)), trusted]) {
      const names = scope
        .slice(0, MAX_ELEMENTS)
        .filter(({ words }) => words.trim().length <= MAX_BYLINE_LENGTH)
        .flatMap(({ words }) => cleanAuthors(words, true));
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
