import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readDocument } from './read-document';

const RECORD = { id: 'a', title: 'Bridge opens', source: 'The Harbour Post', published: null, language: 'en' };
const GERMAN = 'Der Minister hat am Montag eine neue Brücke eröffnet und sich bei den Arbeitern bedankt. '.repeat(4);

function readFolder(metadata: string, text?: string) {
  const folder = mkdtempSync(join(tmpdir(), 'facts-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'a.json'), metadata);
  if (text !== undefined) writeFileSync(join(folder, 'a.txt'), text);
  return readDocument(folder, 'a.json');
}

describe('a document in a folder', () => {
  it('is its record and its words, unchanged', () => {
    const found = readFolder(JSON.stringify(RECORD), 'A bridge opened. \n');
    expect(found.record).toEqual(RECORD);
    expect(found.article.text).toBe('A bridge opened. \n');
  });

  it.each([
    ['metadata that is no JSON', '{', 'x', /not JSON/],
    ['metadata that is a list', '[]', 'x', /one JSON object/],
    ['an id unlike the file’s name', JSON.stringify({ ...RECORD, id: 'b' }), 'x', /must be "a"/],
    ['no title', JSON.stringify({ ...RECORD, title: '' }), 'x', /needs "title"/],
    ['an odd date', JSON.stringify({ ...RECORD, published: 'Tuesday' }), 'x', /ISO 8601/],
    ['a missing text', JSON.stringify(RECORD), undefined, /text is missing.*a\.txt/],
    ['an empty text', JSON.stringify(RECORD), ' \n', /text is empty/],
    ['another language by its record', JSON.stringify({ ...RECORD, language: 'de' }), GERMAN, /"de" is not supported/],
    ['another language by its words', JSON.stringify(RECORD), GERMAN, /does not look like English/],
  ])('%s is refused with the next step', (_what, metadata, text, message) => {
    expect(() => readFolder(metadata, text)).toThrow(message);
  });
});
