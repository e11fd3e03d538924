import { isAppeal, isSignature } from '../../core/text/block-note';
import type { ScoredRun } from './scored-run';

/** Shorter notes are caught as lines of the page, links as links. */
const MIN_NOTE_WORDS = 4;

/** True for a request, an offer or a notice of the publication, or a note on who made the story. */
export function isNote({ run, words }: Pick<ScoredRun, 'run' | 'words'>): boolean {
  const { text, linked, length } = run;
  return words >= MIN_NOTE_WORDS && linked < length && (isAppeal(text, words) || isSignature(text, words));
}
