import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readHtml } from '../../src/cli/read-html';
import type { Article, DocumentRecord } from '../../src/core/model';
import { isForeign } from '../../src/core/text/is-english';
import { readPlainText } from '../../src/core/text/read-plain-text';
import { decodeText } from './decode-text';

/** A document as it lies in the folder: what is known of it, and its words. */
export interface FoundDocument {
  readonly record: DocumentRecord;
  readonly article: Article;
}

/** UTF-16 units that are read at most: some 150,000 words, a long book. */
const LONGEST = 1_000_000;

/**
 * Reads `<id>.json` with the text beside it, or a bare `.txt` or `.html` file; throws with the next step in its words
 * when that cannot be done.
 */
export function readDocument(folder: string, name: string): FoundDocument {
  const id = name.replace(/\.[^.]+$/, '');
  if (name.endsWith('.json')) return readWithRecord(folder, id);
  const content = readWords(join(folder, name));
  const article = /\.x?html?$/i.test(name) ? readPage(content) : readPlainText(content);
  checkLanguage(article.text);
  const { title, site, published, language } = article;
  return {
    record: { id, title: title ?? id, source: site ?? name, published, language: language ?? 'en' },
    article: { ...article, title: title ?? id },
  };
}

function readPage(html: string): Article {
  const article = readHtml(html, 'about:blank');
  if (!article.isArticle)
    throw new Error(`no article was found on the page (${article.because.join(', ')}): save its words as a .txt file`);
  if (!article.text.trim()) throw new Error('the page has no words: save the page after it has loaded');
  return article;
}

function readWithRecord(folder: string, id: string): FoundDocument {
  const fields = readFields(join(folder, `${id}.json`));
  if (fields.id !== id) throw new Error(`"id" must be "${id}", like the file’s name`);
  const title = needText(fields, 'title');
  const source = needText(fields, 'source');
  const language = needText(fields, 'language');
  const { published } = fields;
  if (published !== null && !(typeof published === 'string' && /^\d{4}(?:-\d\d){0,2}/.test(published))) {
    throw new Error('"published" must be an ISO 8601 date such as "2024-06-20", or null when unknown');
  }
  if (!/^en\b/i.test(language))
    throw new Error(`language "${language}" is not supported: only English documents can be read`);
  const text = readWords(join(folder, typeof fields.file === 'string' ? fields.file : `${id}.txt`));
  checkLanguage(text);
  const record = { id, title, source, published, language };
  return { record, article: readPlainText(text, record) };
}

function readFields(path: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`the metadata is not JSON: ${error instanceof Error ? error.message : error}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error('the metadata must be one JSON object');
  return Object.fromEntries(Object.entries(value));
}

function needText(fields: Readonly<Record<string, unknown>>, name: string): string {
  const value = fields[name];
  if (typeof value !== 'string' || !value.trim()) throw new Error(`the metadata needs "${name}" as words`);
  return value;
}

function readWords(path: string): string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch {
    throw new Error(`the text is missing: put it beside the metadata as ${basename(path)}`);
  }
  const text = decodeText(bytes);
  if (!/\p{L}/u.test(text)) throw new Error('the text is empty: put the article’s words into it');
  if (text.length > LONGEST)
    throw new Error(`the text is too large (${text.length} characters, at most ${LONGEST}): split it into parts`);
  return text;
}

function checkLanguage(text: string): void {
  if (isForeign(text)) throw new Error('the text does not look like English: only English documents can be read');
}
