import type { PageReading, SourceDocument } from '../../core/model';
import { findCandidates, MOST_DOCUMENTS } from '../index/find-candidates';
import type { Library } from './open-library';
import { toIndex } from './read-library';

/** The documents that a page is held against. */
export interface ChosenDocuments {
  readonly documents: readonly SourceDocument[];
  /** Whether a claim, by its index, is worth holding against one of them, by its id. */
  readonly isCandidate: (claim: number, document: string) => boolean;
}

/** The few documents worth reading in full for a page, of those switched on; all when there are only a few. */
export async function chooseDocuments(library: Library, page: PageReading): Promise<ChosenDocuments> {
  const state = await library.read();
  const index = toIndex(state);
  const byNumber = new Map([...state.documents.values()].map((stored) => [stored.number, stored]));
  const found = index.alive.size > MOST_DOCUMENTS ? findCandidates(page, index) : null;
  const wanted = (found?.documents ?? [...index.alive]).flatMap((number) => byNumber.get(number) ?? []);
  const documents = (await Promise.all(wanted.map(library.load))).filter((document) => document !== null);
  const isCandidate = (claim: number, id: string): boolean => {
    const number = state.documents.get(id)?.number;
    return !found || (number !== undefined && found.byClaim[claim]?.has(number) === true);
  };
  return { documents, isCandidate };
}
