import type { DocumentIndex } from '../index/create-lookup';
import type { Database } from './open-database';
import type { StoredDocument, StoredSegment } from './own-document';

/** What is kept in memory of the reader's documents while the background lives: their lines and the index. */
export interface LibraryState {
  readonly documents: ReadonlyMap<string, StoredDocument>;
  readonly segments: readonly StoredSegment[];
}

/** Reads lines and index, no document. */
export async function readLibrary(database: Database): Promise<LibraryState> {
  const transaction = database.transaction(['documents', 'segments']);
  const segments = transaction.objectStore('segments');
  const [documents, keys, values] = await Promise.all([
    transaction.objectStore('documents').getAll(),
    segments.getAllKeys(),
    segments.getAll(),
  ]);
  const found = values.flatMap((segment, at) => {
    const key = keys[at];
    return key === undefined ? [] : [{ key, segment }];
  });
  // Merged segments get new keys; the index wants the numbers of documents to ascend.
  const first = ({ segment }: StoredSegment): number => segment.documents[0] ?? 0;
  return {
    documents: new Map(documents.map((document) => [document.id, document])),
    segments: found.sort((a, b) => first(a) - first(b)),
  };
}

/** The index over the documents that are switched on. */
export const toIndex = ({ documents, segments }: LibraryState): DocumentIndex => ({
  segments: segments.map(({ segment }) => segment),
  alive: new Set([...documents.values()].filter(({ on }) => on).map(({ number }) => number)),
});

/**
 * Documents that no page can find as they are: read by another engine, or missing in the index.
 *
 * @param readings numbers of the readings that are there
 */
export function findStale(
  { documents, segments }: LibraryState,
  readings: readonly number[],
  engine: string,
): StoredDocument[] {
  const indexed = new Set(segments.flatMap(({ segment }) => [...segment.documents]));
  const there = new Set(readings);
  return [...documents.values()].filter(
    ({ number, ...one }) => one.engine !== engine || !indexed.has(number) || !there.has(number),
  );
}
