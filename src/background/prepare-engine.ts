import { readText } from '../core/analyze';
import type { SourceDocument } from '../core/model';
import type { Models } from '../core/models';
import { readPlainText } from '../core/text/read-plain-text';
import { loadModels } from './load-models';
import { bundledViews } from './read-bundled';

/** What an analysis needs. */
export interface Engine {
  readonly models: Models;
  readonly documents: readonly SourceDocument[];
}

async function prepare(): Promise<Engine> {
  const models = await loadModels();
  // Read again because comparing needs every token, and tokens are ten times the size of the rest.
  const documents = bundledViews.map(({ record, text }) => ({
    record,
    reading: readText(readPlainText(text, record), models),
  }));
  return { models, documents };
}

let engine: Promise<Engine> | null = null;

/** Models and bundled documents, prepared when first needed and kept until the background stops. */
export function prepareEngine(): Promise<Engine> {
  engine ??= prepare().catch((error) => {
    engine = null; // so that the next page tries again
    throw error;
  });
  return engine;
}
