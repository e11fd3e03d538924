import type { Storage } from 'webextension-polyfill';
import { browser } from './browser';
import type { Undo } from './undo';

/**
 * `local` outlives the browser, `session` lasts until it is closed and survives a stopped background, `sync` is taken
 * along by the browser to the reader's other machines.
 */
export type StorageArea = 'local' | 'session' | 'sync';

/** The value stored under a key, unchecked; undefined when there is none. */
export async function readStored(area: StorageArea, key: string): Promise<unknown> {
  return (await browser.storage[area].get(key))[key];
}

/**
 * A value of this session as it was written. Both browsers empty the session's storage when the extension is updated
 * or the browser is closed, so that only this very code can have written it; hence no check.
 */
export async function readSession<Value>(key: string): Promise<Value | undefined> {
  return (await browser.storage.session.get(key))[key] as Value | undefined;
}

/** Every value of this session by key, as it was written. */
export async function readWholeSession<Value>(): Promise<ReadonlyMap<string, Value>> {
  return new Map(Object.entries(await browser.storage.session.get(null)) as [string, Value][]);
}

/** Stores one value; rejects when the storage is full. */
export function writeStored(area: StorageArea, key: string, value: unknown): Promise<void> {
  return browser.storage[area].set({ [key]: value });
}

export function removeStored(area: StorageArea, keys: readonly string[]): Promise<void> {
  return browser.storage[area].remove([...keys]);
}

/** Calls back with the new value (undefined when removed) and the old whenever a key changes, from whichever part. */
export function watchStored(area: StorageArea, key: string, changed: (value: unknown, old: unknown) => void): Undo {
  const heard = (changes: Record<string, Storage.StorageChange>, where: string) => {
    const change = changes[key];
    if (where === area && change) changed(change.newValue, change.oldValue);
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}

/** Every value of an area by key, unchecked. */
export async function readArea(area: StorageArea): Promise<ReadonlyMap<string, unknown>> {
  return new Map(Object.entries(await browser.storage[area].get(null)));
}

/** Removes every value of every area. */
export async function eraseAll(): Promise<void> {
  const { local, session, sync } = browser.storage;
  await Promise.all([local, session, sync].map((area) => area.clear()));
}

/** Calls back with what changed in an area by key, undefined where it was removed, from whichever part or machine. */
export function watchArea(area: StorageArea, changed: (values: ReadonlyMap<string, unknown>) => void): Undo {
  const heard = (changes: Record<string, Storage.StorageChange>, where: string) => {
    if (where === area) changed(new Map(Object.entries(changes).map(([key, { newValue }]) => [key, newValue])));
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}

/** What the browser says of the room that an origin's databases take; only Chromium tells them apart. */
interface Estimate extends StorageEstimate {
  readonly usageDetails?: { readonly indexedDB?: number };
}

/** Bytes that the extension's databases take, about; null where the browser does not say. */
export async function measureDatabases(): Promise<number | null> {
  const { usage, usageDetails }: Estimate = await navigator.storage.estimate();
  return usageDetails?.indexedDB ?? usage ?? null;
}
