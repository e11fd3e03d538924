/** What a page's JSON-LD says of its article; every field empty when it says nothing. */
export interface StatedArticle {
  /** All `@type` values on the page. */
  readonly types: ReadonlySet<string>;
  readonly headline: string;
  readonly body: string;
  readonly authors: readonly string[];
  readonly published: string;
  readonly modified: string;
  readonly site: string;
  readonly section: string;
  readonly language: string;
}

type Thing = Readonly<Record<string, unknown>>;
type Draft = { -readonly [Key in keyof StatedArticle]: StatedArticle[Key] } & { types: Set<string> };

const MAX_DEPTH = 6;
const ARTICLE_TYPE = /Article$|BlogPosting$|LiveBlogPosting$|Report$|^Review$|^Recipe$/;

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null;
const toList = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

/** A string, or the name of a thing; empty otherwise. */
function toWords(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (!isThing(value)) return '';
  if (Array.isArray(value)) return toWords(value[0]);
  return toWords(value.name ?? value['@value']);
}

function take(draft: Draft, thing: Thing): void {
  draft.headline ||= toWords(thing.headline);
  const body = toWords(thing.articleBody);
  if (body.length > draft.body.length) draft.body = body;
  draft.published ||= toWords(thing.datePublished) || toWords(thing.dateCreated);
  draft.modified ||= toWords(thing.dateModified);
  if (draft.authors.length === 0) {
    const names = toList(thing.author).flatMap((author) =>
      isThing(author) && !Array.isArray(author) ? toList(author.name) : [author],
    );
    draft.authors = names.map(toWords).filter(Boolean);
  }
  draft.section ||= toWords(thing.articleSection);
  draft.site ||= toWords(thing.publisher);
  draft.language ||= toWords(thing.inLanguage);
}

function visit(value: unknown, draft: Draft, depth: number): void {
  if (!isThing(value) || depth > MAX_DEPTH) return;
  if (Array.isArray(value)) {
    for (const item of value) visit(item, draft, depth);
    return;
  }
  const types = toList(value['@type']).map(String);
  for (const type of types) draft.types.add(type);
  if (types.some((type) => ARTICLE_TYPE.test(type))) take(draft, value);
  for (const inner of Object.values(value)) visit(inner, draft, depth + 1);
}

/** JSON as publishers write it: comments around it, raw line breaks in strings, commas too many. */
function parseLoosely(words: string): unknown {
  try {
    return JSON.parse(words);
  } catch {
    const mended = words
      // biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters are what breaks such JSON
      .replace(/[\u0000-\u001f]+/g, ' ')
      .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/g, '')
      .replace(/,\s*([}\]])/g, '$1')
      .replace(/;\s*$/, '');
    try {
      return JSON.parse(mended);
    } catch {
      return null;
    }
  }
}

/** Reads every JSON-LD script of the page; what cannot be mended is passed over. */
export function readJsonLd(root: ParentNode): StatedArticle {
  const draft: Draft = {
    types: new Set<string>(),
    headline: '',
    body: '',
    authors: [],
    published: '',
    modified: '',
    site: '',
    section: '',
    language: '',
  };
  for (const script of root.querySelectorAll('script[type="application/ld+json"]')) {
    visit(parseLoosely(script.textContent ?? ''), draft, 0);
  }
  return draft;
}
