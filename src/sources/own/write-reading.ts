import type { Article, Reading } from '../../core/model';
import { findIndexKeys } from '../index/find-index-keys';
import { createSegment } from '../index/index-segment';
import { addSegment } from '../index/merge-segments';
import { packReading } from '../readings/pack-reading';
import type { Database } from './open-database';
import type { StoredDocument } from './own-document';
import type { LibraryState } from './read-library';

/** A document's line before its reading has a number. */
export type UnnumberedDocument = Omit<StoredDocument, 'number'>;

/**
 * Writes a document, its words, its reading and its place in the index, all of them or none: when the storage is full
 * it rejects, and everything is as it was.
 *
 * @param article null when the words are stored already
 */
export async function writeReading(
  database: Database,
  state: LibraryState,
  document: UnnumberedDocument,
  reading: Reading,
  article: Article | null,
): Promise<void> {
  const before = state.documents.get(document.id);
  const transaction = database.transaction(['documents', 'articles', 'readings', 'segments'], 'readwrite');
  const segments = transaction.objectStore('segments');
  const [readings, texts] = [transaction.objectStore('readings'), transaction.objectStore('articles')];
  try {
    const number = await readings.add({ id: document.id, reading: packReading(reading) });
    const alive = new Set([...state.documents.values()].map((one) => one.number));
    if (before) alive.delete(before.number);
    alive.add(number);
    const added = createSegment([{ number, keys: new Set(findIndexKeys(reading).keys()) }]);
    const known = state.segments.map(({ segment }) => segment);
    const kept = addSegment(known, added, (one) => alive.has(one));
    await Promise.all([
      transaction.objectStore('documents').put({ ...document, number }),
      article && texts.put(article, document.id),
      before && readings.delete(before.number),
      ...state.segments.filter(({ segment }) => !kept.includes(segment)).map(({ key }) => segments.delete(key)),
      ...kept.filter((segment) => !known.includes(segment)).map((segment) => segments.add(segment)),
    ]);
    await transaction.done;
  } catch (error) {
    await abort(transaction);
    throw error;
  }
}

/** Gives everything back as it was; a transaction that has failed by itself is past aborting. */
async function abort(transaction: { readonly abort: () => void; readonly done: Promise<void> }): Promise<void> {
  const settled = transaction.done.catch(() => undefined);
  try {
    transaction.abort();
  } catch {
    // Failed by itself.
  }
  await settled;
}
