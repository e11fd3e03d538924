import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Models } from '../../src/core/models';
import { buildDocument } from './build-document';
import { formatFacts } from './format-facts';
import { readDocument } from './read-document';

/** What became of a document. */
export type Outcome =
  | { readonly name: string; readonly facts: number; readonly figures: number; readonly quotes: number }
  | { readonly name: string; readonly why: string };

/** Reads one document and writes its facts. The words of a page go beside them: every range points into those. */
export function writeDocument(folder: string, name: string, target: string, models: Models): Outcome {
  try {
    const found = readDocument(folder, name);
    const file = buildDocument(found, models);
    if (/html?$/i.test(name)) writeWhole(join(target, `${found.record.id}.txt`), found.article.text);
    writeWhole(join(target, `${found.record.id}.json`), formatFacts(file));
    return { name, facts: file.facts.length, figures: file.figures.length, quotes: file.quotes.length };
  } catch (error) {
    return { name, why: error instanceof Error ? error.message : String(error) };
  }
}

/** Whole or not at all, also when the run is cut off. */
function writeWhole(path: string, content: string): void {
  writeFileSync(`${path}.part`, content);
  renameSync(`${path}.part`, path);
}
