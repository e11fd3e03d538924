import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLOSED_WORDS } from '../../src/core/lexicon/closed-words';
import type { DocumentRecord } from '../../src/core/model';

/** A document as it lies in the folder: what is known of it, and its words. */
export interface FoundDocument {
  readonly record: DocumentRecord;
  readonly text: string;
}

/** Share of function words under which a text is not English: English prose has .35 to .55, its nearest neighbours under .1. */
const LEAST_ENGLISH = 0.15;
/** Words needed before the share says anything. */
const ENOUGH_WORDS = 40;

/** Reads `<id>.json` and the text beside it; throws with the next step in its words when that cannot be done. */
export function readDocument(folder: string, name: string): FoundDocument {
  const fields = readFields(join(folder, name));
  const id = name.replace(/\.json$/, '');
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
  return { record: { id, title, source, published, language }, text };
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
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new Error(`the text is missing: put it beside the metadata as ${path.split('/').at(-1)}`);
  }
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (!words.length) throw new Error('the text is empty: put the article’s words into it');
  const share = words.filter((word) => CLOSED_WORDS.has(word)).length / words.length;
  if (words.length >= ENOUGH_WORDS && share < LEAST_ENGLISH)
    throw new Error('the text does not look like English: only English documents can be read');
  return text;
}
