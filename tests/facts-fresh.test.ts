import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildDocument } from '../scripts/build-facts/build-document';
import { formatFacts } from '../scripts/build-facts/format-facts';
import { readDocument } from '../scripts/build-facts/read-document';
import { loadModels } from '../src/cli/load-models';
import { readText } from '../src/core/analyze';
import { type FactsFile, fromFactsFile } from '../src/core/facts/facts-file';

const ASSETS = join(import.meta.dirname, '../assets');
const documents = readdirSync(join(ASSETS, 'documents')).filter((name) => name.endsWith('.json'));
const models = loadModels();

describe('the facts that are checked in', () => {
  it('are there for every document, and for nothing else', () => {
    expect(readdirSync(join(ASSETS, 'facts')).sort()).toEqual(documents.sort());
  });

  it.each(documents)('%s is what `npm run facts` writes today', (name) => {
    const built = formatFacts(buildDocument(readDocument(join(ASSETS, 'documents'), name), models));
    expect(readFileSync(join(ASSETS, 'facts', name), 'utf8')).toBe(built);
  });

  it.each(documents)('%s gives back the document as it is read', (name) => {
    const { record, article } = readDocument(join(ASSETS, 'documents'), name);
    const file: FactsFile = JSON.parse(readFileSync(join(ASSETS, 'facts', name), 'utf8'));
    expect(fromFactsFile(file, article.text)).toEqual({ record, reading: readText(article, models) });
  });
});
