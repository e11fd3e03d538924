import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from '../core/analyze';
import type { SourceDocument } from '../core/model';
import type { Models } from '../core/models';
import { readPlainText } from '../core/text/read-plain-text';

const FOLDER = join(import.meta.dirname, '../../assets/documents');

/** Every document in assets/documents with everything read from it. */
export function loadBundled(models: Models): SourceDocument[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const { file, ...record } = JSON.parse(readFileSync(join(FOLDER, name), 'utf8'));
      const text = readFileSync(join(FOLDER, file), 'utf8');
      return { record, reading: readText(readPlainText(text, record), models) };
    });
}
