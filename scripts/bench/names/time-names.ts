import { loadModels } from '../../../src/background/load-models';
import { findNames } from '../../../src/core/names/find-names';
import { readPlainText } from '../../../src/core/text/read-plain-text';
import { splitSentences } from '../../../src/core/text/split-sentences';

/** Milliseconds of wall-clock time. */
export interface NameTimes {
  /** From the packed text to a model that can be used. */
  readonly ready: number;
  /** The names of the first text, when nothing has been compiled or met before. */
  readonly first: number;
}

/** Opens the models as the background script does and finds the names of one text, timing both. */
export async function timeNames(text: string): Promise<NameTimes> {
  const start = performance.now();
  const { names } = await loadModels();
  const opened = performance.now();
  const article = readPlainText(text);
  findNames(article, splitSentences(article), names);
  return { ready: opened - start, first: performance.now() - opened };
}
