import { readSession, readWholeSession, removeStored, writeStored } from '../platform/storage';

/** Where the states of tabs are kept; a seam, so that tests need no browser. */
export interface SessionStore<Value> {
  readonly read: (key: string) => Promise<Value | undefined>;
  readonly readAll: () => Promise<ReadonlyMap<string, Value>>;
  /** Rejects when the store is full. */
  readonly write: (key: string, value: Value) => Promise<void>;
  readonly remove: (keys: readonly string[]) => Promise<void>;
}

/** The browser's own session storage. */
export const openSessionStore = <Value>(): SessionStore<Value> => ({
  read: (key) => readSession<Value>(key),
  readAll: () => readWholeSession<Value>(),
  write: (key, value) => writeStored('session', key, value),
  remove: (keys) => removeStored('session', keys),
});
