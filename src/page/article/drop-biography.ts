import { isBiography } from '../../core/text/block-note';
import type { ScoredRun } from './scored-run';

/** Biographies of the authors stand in the last blocks of a story. */
const LAST_BLOCKS = 4;
/** A story this short may be about whom it opens with. */
const MIN_BLOCKS = 6;

/** The body without the biographies of its authors at its end. */
export function dropBiography(body: readonly ScoredRun[], authors: readonly string[]): readonly ScoredRun[] {
  if (body.length < MIN_BLOCKS) return body;
  return body.filter(
    ({ run, words }, index) => index < body.length - LAST_BLOCKS || !isBiography(run.text, words, authors),
  );
}
