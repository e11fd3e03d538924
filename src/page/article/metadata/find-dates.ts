import type { FactSource } from '../../../core/model';
import type { TimesShot } from '../../../core/page-snapshot';
import type { Run } from '../run';
import { parseDate } from './parse-date';
import type { StatedArticle } from './read-json-ld';
import { firstTag, type MetaTags } from './read-meta-tags';

/** Meta names of the day of publication, most trusted first; from Open Graph, Parse.ly, Sailthru, Dublin Core and others. */
const PUBLISHED_TAGS: readonly string[] = [
  ...['article:published_time', 'og:article:published_time', 'article:published', 'og:published_time', 'datepublished'],
  ...['parsely-pub-date', 'sailthru.date', 'cxenseparse:recs:publishtime', 'bt:pubdate', 'publish-date', 'publishdate'],
  ...[
    'pubdate',
    'publication_date',
    'published-date',
    'date.published',
    'dc.date.issued',
    'dcterms.created',
    'dc.date',
    'dcterms.date',
  ],
  ...[
    'article.published',
    'originalpublicationdate',
    'article_date_original',
    'shareaholic:article_published_time',
    'ptime',
  ],
  ...['citation_publication_date', 'date', 'displaydate', 'article:create', 'datecreated', 'created'],
];
const MODIFIED_TAGS: readonly string[] = [
  ...[
    'article:modified_time',
    'og:updated_time',
    'datemodified',
    'dcterms.modified',
    'dc.date.modified',
    'lastmod',
    'last-modified',
  ],
];

/** `/2023/12/22/`, `/2023-12-22`, `-20231222`: the day in an address. */
const IN_ADDRESS = /[/_-]((?:19|20)\d{2})[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|\D|$)/;
/** A stamp with labels, author and reading time; longer is prose. */
const MAX_STAMP_LENGTH = 160;
const UPDATED = /updat|modif|aktualisiert|mis à jour|actualizad|atualizad|aggiornat|обновл/i;

/** The day in the page's address, or null. */
export function dateInAddress(url: string): string | null {
  const match = IN_ADDRESS.exec(url.replace(/[?#].*$/, ''));
  return match ? parseDate(`${match[1]}-${match[2]}-${match[3]}`) : null;
}

/** The first readable date among the stamps that stand near the headline. */
function dateInStamps(nearby: readonly Run[]): { readonly published: string | null; readonly updated: string | null } {
  let updated: string | null = null;
  for (const { text } of nearby) {
    if (text.length > MAX_STAMP_LENGTH || !/\d{4}/.test(text)) continue;
    const cut = UPDATED.exec(text);
    const date = parseDate(stampOf(text));
    if (date && !(cut && cut.index < MAX_LABEL_START)) return { published: date, updated };
    updated ??= date;
  }
  return { published: null, updated };
}

const MAX_LABEL_START = 12;
/** The stamp from its first digit's word on, so that labels and weekdays do not stand before it. */
const stampOf = (text: string): string => {
  const first = /(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4}|\d{4}[/.年])/.exec(text);
  return first ? text.slice(first.index) : text;
};

function dateInTimeElements({ times, isInStory }: DatedPage): string | null {
  const { marked, times: all, near } = times();
  const inStory = all.find(({ box }) => isInStory(box));
  return parseDate(marked) ?? parseDate(inStory?.stamp ?? near);
}

const DAY_IN_MS = 86_400_000;
const IN_UNIVERSAL_TIME = /T.*(?:Z|\+00:00)$/;

/**
 * The day as the page shows it, when the stated one is in universal time and a day off: an evening story of New York
 * is stated as the next day's.
 */
function toShownDay(said: string, shown: string | null): string {
  if (!shown || !IN_UNIVERSAL_TIME.test(said) || said.startsWith(shown.slice(0, 10))) return said;
  const apart = Math.abs(Date.parse(said.slice(0, 10)) - Date.parse(shown.slice(0, 10)));
  return apart <= DAY_IN_MS ? shown : said;
}

/** Where a date was read, for whoever asks why. */
export interface FoundDates {
  readonly published: string | null;
  readonly modified: string | null;
  readonly publishedIn: FactSource | null;
  readonly modifiedIn: FactSource | null;
}

/** The page as far as dates are concerned. */
export interface DatedPage {
  readonly url: string;
  readonly tags: MetaTags;
  readonly stated: StatedArticle | null;
  /** Dates that elements state; asked only where nothing else does. */
  readonly times: () => TimesShot;
  /** Whether a box stands in the part that holds the story. */
  readonly isInStory: (box: number) => boolean;
  /** Short runs around the headline. */
  readonly nearby: readonly Run[];
}

/** A date with the place where it was read. */
type Dated = readonly [date: string | null, source: FactSource];

const firstDated = (dates: readonly Dated[]): Dated | undefined => dates.find(([date]) => date !== null);

/** Published and modified date in ISO 8601, as precisely as the page states them; null when it does not. */
export function findDates(page: DatedPage): FoundDates {
  const { url, tags, stated, nearby } = page;
  const shown = dateInStamps(nearby);
  const inAddress = dateInAddress(url);
  const said = firstDated([
    [parseDate(stated?.published ?? ''), 'json-ld'],
    [parseDate(firstTag(tags, PUBLISHED_TAGS)), 'meta'],
  ]);
  const published =
    said ??
    firstDated([
      [dateInTimeElements(page), 'page'],
      [shown.published, 'page'],
      [inAddress, 'address'],
      [shown.updated, 'page'],
    ]);
  const modified = firstDated([
    [parseDate(stated?.modified ?? ''), 'json-ld'],
    [parseDate(firstTag(tags, MODIFIED_TAGS)), 'meta'],
  ]);
  return {
    published: said?.[0] ? toShownDay(said[0], shown.published ?? inAddress) : (published?.[0] ?? null),
    publishedIn: published?.[1] ?? null,
    modified: modified?.[0] ?? null,
    modifiedIn: modified?.[1] ?? null,
  };
}
