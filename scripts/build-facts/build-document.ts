import { createHash } from 'node:crypto';
import { readText } from '../../src/core/analyze';
import { type FactsFile, toFactsFile } from '../../src/core/facts/facts-file';
import type { Models } from '../../src/core/models';
import type { FoundDocument } from './read-document';

/** Everything read from a document, by the same code that reads pages. */
export function buildDocument({ record, article }: FoundDocument, models: Models): FactsFile {
  const reading = readText(article, models);
  return toFactsFile({ record, reading }, createHash('sha256').update(article.text, 'utf8').digest('hex'));
}
