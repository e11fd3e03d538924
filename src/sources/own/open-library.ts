import type { SourceDocument } from '../../core/model';
import { unpackReading } from '../readings/pack-reading';
import type { Database } from './open-database';
import type { StoredDocument } from './own-document';
import { type LibraryState, readLibrary } from './read-library';
import { toRecord } from './to-own-document';

/** The stored documents, opened when first asked for. Everything rejects where the browser gives no storage. */
export interface Library {
  readonly database: () => Promise<Database>;
  readonly read: () => Promise<LibraryState>;
  /** Changes come one after the other; what is in memory is read anew after each. */
  readonly change: <Value>(work: (database: Database, state: LibraryState) => Promise<Value>) => Promise<Value>;
  /** A document with its reading; null when the reading is missing. */
  readonly load: (stored: StoredDocument) => Promise<SourceDocument | null>;
}

/** Readings kept in memory: those of the pages looked at last. */
const MOST_LOADED = 16;

/** Calls once and keeps the answer until told to forget; a failure is not kept, so that the next call tries again. */
function createMemory<Value>(work: () => Promise<Value>) {
  let kept: Promise<Value> | null = null;
  const forget = () => {
    kept = null;
  };
  const call = (): Promise<Value> => {
    kept ??= work().catch((error) => {
      forget();
      throw error;
    });
    return kept;
  };
  return { call, forget };
}

export function openLibrary(open: () => Promise<Database>): Library {
  const database = createMemory(open);
  const state = createMemory(async () => readLibrary(await database.call()));
  const loaded = new Map<number, SourceDocument>();
  let turn: Promise<unknown> = Promise.resolve();
  return {
    database: database.call,
    read: state.call,
    change: (work) => {
      const done = turn.then(async () => {
        try {
          return await work(await database.call(), await state.call());
        } finally {
          state.forget();
          loaded.clear();
        }
      });
      turn = done.catch(() => undefined);
      return done;
    },
    load: async (stored) => {
      const before = loaded.get(stored.number);
      if (before) return before;
      const found = await (await database.call()).get('readings', stored.number);
      if (!found) return null;
      const document = { record: toRecord(stored), reading: unpackReading(found.reading) };
      if (loaded.size >= MOST_LOADED) loaded.delete(loaded.keys().next().value ?? 0);
      loaded.set(stored.number, document);
      return document;
    },
  };
}
