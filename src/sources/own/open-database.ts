import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Article } from '../../core/model';
import type { IndexSegment } from '../index/index-segment';
import type { StoredDocument, StoredReading } from './own-document';

/**
 * What is stored. Only `documents` and `articles` cannot be had again: readings and index follow from them, and are
 * made anew when they are missing or come from another engine.
 */
interface Schema extends DBSchema {
  documents: { key: string; value: StoredDocument };
  articles: { key: string; value: Article };
  readings: { key: number; value: StoredReading };
  segments: { key: number; value: IndexSegment };
}

export type Database = IDBPDatabase<Schema>;

const NAME = 'sidelight-documents';
const VERSION = 1;

/** Opens the reader's documents; rejects where the browser gives no storage. */
export const openDatabase = (): Promise<Database> =>
  openDB<Schema>(NAME, VERSION, {
    upgrade: (database) => {
      database.createObjectStore('documents', { keyPath: 'id' });
      database.createObjectStore('articles');
      database.createObjectStore('readings', { autoIncrement: true });
      database.createObjectStore('segments', { autoIncrement: true });
    },
  });
