import type { SourceDocument } from '../core/model';
import type { Models } from '../core/models';
import { loadModels } from './load-models';
import { readBundled } from './read-bundled';

/** What an analysis needs. */
export interface Engine {
  readonly models: Models;
  readonly documents: readonly SourceDocument[];
}

async function prepare(): Promise<Engine> {
  return { models: await loadModels(), documents: readBundled() };
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
