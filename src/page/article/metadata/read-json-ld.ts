import type { Steps } from '../steps';
import { parseLoosely } from './parse-loosely';

/** What a page's JSON-LD says of one article; fields are empty where it says nothing. */
export interface StatedArticle {
  readonly headline: string;
  readonly body: string;
  readonly authors: readonly string[];
  /** Authors that are no people: agencies, desks, the publication. */
  readonly organizations: readonly string[];
  readonly published: string;
  readonly modified: string;
  readonly site: string;
  readonly section: string;
  readonly language: string;
  /** Addresses it gives for itself. */
  readonly addresses: readonly string[];
}

/** A page's JSON-LD: the articles it describes, and every type that it mentions. */
export interface JsonLd {
  readonly types: ReadonlySet<string>;
  readonly articles: readonly StatedArticle[];
}

type Thing = Readonly<Record<string, unknown>>;

/** Publishers nest the article in a graph, a page and a list at most. */
const MAX_DEPTH = 5;
const ARTICLE_TYPE = /Article$|BlogPosting$|LiveBlogPosting$|^Report$|^Review$|^Recipe$/;

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null;
const toList = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** What a list holds, also in lists inside it; what lies deeper is left out. */
const flatten = (list: readonly unknown[]): readonly unknown[] =>
  list.flat(MAX_DEPTH).filter((item) => !Array.isArray(item));

/** A string, or the name of a thing; empty otherwise. */
function toWords(value: unknown, depth = 0): string {
  if (typeof value === 'string') return value.trim();
  if (depth > MAX_DEPTH) return '';
  if (Array.isArray(value)) return toWords(flatten(value)[0], depth + 1);
  return isThing(value) ? toWords(value.name ?? value['@value'], depth + 1) : '';
}

const isOrganization = (author: unknown): boolean =>
  isThing(author) && toList(author['@type']).some((type) => /Organization/.test(String(type)));

const toNames = (authors: readonly unknown[]): string[] =>
  authors
    .flatMap((author) => (isThing(author) ? toList(author.name) : [author]))
    .map((name) => toWords(name))
    .filter(Boolean);

function toArticle(thing: Thing): StatedArticle {
  const page = thing.mainEntityOfPage;
  const authors = toList(thing.author ?? thing.creator);
  return {
    headline: toWords(thing.headline) || toWords(thing.name),
    body: toWords(thing.articleBody),
    authors: toNames(authors.filter((author) => !isOrganization(author))),
    organizations: toNames(authors.filter(isOrganization)),
    published: toWords(thing.datePublished) || toWords(thing.dateCreated),
    modified: toWords(thing.dateModified),
    site: toWords(thing.publisher),
    section: toWords(thing.articleSection),
    language: toWords(thing.inLanguage),
    addresses: [thing.url, thing['@id'], page, isThing(page) ? page['@id'] : ''].filter((at) => typeof at === 'string'),
  };
}

interface Draft {
  readonly types: Set<string>;
  readonly articles: StatedArticle[];
  /** Things by `@id`, for authors given as references. */
  readonly named: Map<string, string>;
}

function visit(value: unknown, draft: Draft, depth: number): void {
  if (!isThing(value) || depth > MAX_DEPTH) return;
  if (Array.isArray(value)) {
    for (const item of flatten(value)) visit(item, draft, depth);
    return;
  }
  const types = toList(value['@type']).map(String);
  for (const type of types) draft.types.add(type.replace(/^.*[/:]/, ''));
  if (types.some((type) => ARTICLE_TYPE.test(type))) draft.articles.push(toArticle(resolve(value, draft)));
  for (const inner of Object.values(value)) visit(inner, draft, depth + 1);
}

/** Replaces authors given by reference with their names, where these are known. */
function resolve(thing: Thing, { named }: Draft): Thing {
  const author = toList(thing.author).map((one) => {
    const id = isThing(one) && !one.name ? one['@id'] : undefined;
    return typeof id === 'string' ? (named.get(id) ?? one) : one;
  });
  return author.length ? { ...thing, author } : thing;
}

/** Reads what every JSON-LD script of the page holds; what cannot be mended is passed over. */
export function* readJsonLd(scripts: readonly string[]): Steps<JsonLd> {
  const draft: Draft = { types: new Set(), articles: [], named: new Map() };
  const values: unknown[] = [];
  for (const words of scripts) {
    values.push(parseLoosely(words));
    yield;
  }
  for (const value of values) nameAll(value, draft.named, 0);
  yield;
  for (const value of values) visit(value, draft, 0);
  yield;
  return draft;
}

/** Notes the names of all things that have an `@id`: references may stand before what they refer to. */
function nameAll(value: unknown, named: Map<string, string>, depth: number): void {
  if (!isThing(value) || depth > MAX_DEPTH) return;
  const id = value['@id'];
  if (typeof id === 'string' && typeof value.name === 'string') named.set(id, value.name);
  for (const inner of Object.values(value)) nameAll(inner, named, depth + 1);
}
