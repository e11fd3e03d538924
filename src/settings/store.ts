import { readStored, watchStored, writeStored } from '../platform/storage';
import type { Undo } from '../platform/undo';
import { SETTINGS_VERSION } from './migrate';
import { SETTINGS_KEY } from './storage-form';
import { type Settings, toSettings } from './table';

/** The reader's settings as they are now. */
export async function readSettings(): Promise<Settings> {
  return toSettings(await readStored('local', SETTINGS_KEY));
}

/** Changes some settings; every open part hears of it through `watchSettings`. Rejects when the storage is full. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await writeStored('local', SETTINGS_KEY, { ...(await readSettings()), ...change, version: SETTINGS_VERSION });
}

/** Calls back with the settings as they are now, and as they were, whenever one changes, from whichever part. */
export function watchSettings(changed: (settings: Settings, before: Settings) => void): Undo {
  return watchStored('local', SETTINGS_KEY, (value, old) => changed(toSettings(value), toSettings(old)));
}
