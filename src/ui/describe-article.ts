import type { Article, FactSource } from '../core/model';
import { languageName } from './language-name';
import type { MessageKey, Words } from './words';

const SOURCES: Readonly<Record<FactSource, MessageKey>> = {
  'json-ld': 'source_json_ld',
  meta: 'source_meta',
  page: 'source_page',
  address: 'source_address',
};

/** One thing known of an article. */
export interface ArticleDetail {
  readonly label: string;
  readonly value: string;
  /** Where it was read, in words; null where that is not known. */
  readonly source: string | null;
  /** The value is the page's own words, in the page's language. */
  readonly inItsLanguage: boolean;
}

/** A date as precisely as the page states it: with its time in the reader's own zone, or the day alone. */
export function formatDate({ language }: Words, iso: string): string {
  const hasTime = iso.includes('T');
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(
    language,
    hasTime ? { dateStyle: 'long', timeStyle: 'short' } : { dateStyle: 'long', timeZone: 'UTC' },
  ).format(date);
}

/** What is known of an article, each with where it was read. Author and day are named even when the page states none. */
export function describeArticle(words: Words, article: Article): readonly ArticleDetail[] {
  const { say } = words;
  const { title, authors, published, modified, section, site, language, sources } = article;
  const toSource = (source: FactSource | null | undefined) => (source ? say(SOURCES[source]) : null);
  const known = (key: MessageKey, value: string | null | undefined, source?: FactSource | null): ArticleDetail[] =>
    value ? [{ label: say(key), value, source: toSource(source), inItsLanguage: true }] : [];
  const told = (key: MessageKey, value: string | null, source?: FactSource | null): ArticleDetail => ({
    label: say(key),
    value: value || say('about_unknown'),
    source: value ? toSource(source) : null,
    inItsLanguage: false,
  });
  return [
    ...known('about_title', title, sources?.title),
    told('about_authors', words.list(authors), sources?.authors),
    told('about_published', published && formatDate(words, published), sources?.published),
    ...(modified ? [told('about_modified', formatDate(words, modified), sources?.modified)] : []),
    ...known('about_section', section),
    ...known('about_site', site),
    ...(language ? [told('about_language', languageName(words, language) ?? language)] : []),
  ];
}
