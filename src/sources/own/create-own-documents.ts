import type { PageReading, SourceDocument } from '../../core/model';
import type { Added, OwnDocument } from '../../core/own-document';
import { addDocument, type Reader, refreshDocuments } from './add-document';
import { type ChosenDocuments, chooseDocuments } from './choose-documents';
import type { Database } from './open-database';
import { openLibrary } from './open-library';
import type { NewDocument } from './own-document';
import { toOwnDocument } from './to-own-document';

/** The reader's own documents. Every function but `add` rejects where the browser gives no storage. */
export interface OwnDocuments {
  /** In the order in which they were added. */
  readonly list: () => Promise<OwnDocument[]>;
  /** Never rejects: what goes wrong is among the refusals. */
  readonly add: (given: NewDocument) => Promise<Added>;
  /** False when there is no such document. */
  readonly change: (id: string, change: Partial<Pick<OwnDocument, 'title' | 'on'>>) => Promise<boolean>;
  readonly remove: (id: string) => Promise<void>;
  /** Removes all of them. */
  readonly clear: () => Promise<void>;
  /** Null when there is no such document. */
  readonly load: (id: string) => Promise<SourceDocument | null>;
  readonly choose: (page: PageReading) => Promise<ChosenDocuments>;
  readonly refresh: () => Promise<void>;
}

const STORES = ['documents', 'articles', 'readings', 'segments'] as const;

/**
 * @param open a seam for tests: `openDatabase`
 * @param now a seam for tests: milliseconds since 1970
 */
export function createOwnDocuments(
  open: () => Promise<Database>,
  reader: Reader,
  now: () => number = Date.now,
): OwnDocuments {
  const library = openLibrary(open);
  return {
    list: async () =>
      [...(await library.read()).documents.values()].sort((a, b) => a.added - b.added).map(toOwnDocument),
    add: (given) => addDocument(library, reader, given, now()),
    change: (id, { title, on }) =>
      library.change(async (to, { documents }) => {
        const stored = documents.get(id);
        if (!stored) return false;
        await to.put('documents', { ...stored, title: title?.trim() || stored.title, on: on ?? stored.on });
        return true;
      }),
    remove: (id) =>
      library.change(async (to, { documents }) => {
        const transaction = to.transaction(STORES, 'readwrite');
        const number = documents.get(id)?.number;
        if (number !== undefined) void transaction.objectStore('readings').delete(number);
        void transaction.objectStore('documents').delete(id);
        void transaction.objectStore('articles').delete(id);
        await transaction.done;
      }),
    clear: () =>
      library.change(async (to) => {
        const transaction = to.transaction(STORES, 'readwrite');
        for (const name of STORES) void transaction.objectStore(name).clear();
        await transaction.done;
      }),
    load: async (id) => {
      const stored = (await library.read()).documents.get(id);
      return stored ? library.load(stored) : null;
    },
    choose: (page) => chooseDocuments(library, page),
    refresh: () => refreshDocuments(library, reader),
  };
}
