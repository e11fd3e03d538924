import { createHash } from 'node:crypto';
import { readText } from '../../src/core/analyze';
import { type FactsFile, toFactsFile } from '../../src/core/facts/facts-file';
import type { Models } from '../../src/core/models';
import { readPlainText } from '../../src/core/text/read-plain-text';
import type { FoundDocument } from './read-document';

/** Everything read from a document, by the same code that reads pages. */
export function buildDocument({ record, text }: FoundDocument, models: Models): FactsFile {
  const reading = readText(readPlainText(text, record), models);
  return toFactsFile({ record, reading }, createHash('sha256').update(text, 'utf8').digest('hex'));
}
