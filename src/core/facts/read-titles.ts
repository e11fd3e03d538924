import type { FactDraft, SentenceView } from './fact-draft';

/** Facts from titles. */
export function readTitles(_view: SentenceView): FactDraft[] {
  return [];
}
