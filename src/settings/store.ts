import { readStored, watchStored, writeStored } from '../platform/storage';
import type { Undo } from '../platform/undo';
import { SETTINGS_VERSION } from './migrate';
import { type Settings, toSettings } from './table';

const KEY = 'settings';

/** The reader's settings as they are now. */
export async function readSettings(): Promise<Settings> {
  return toSettings(await readStored('local', KEY));
}

/** Changes some settings; every open part hears of it through `watchSettings`. Rejects when the storage is full. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await writeStored('local', KEY, { ...(await readSettings()), ...change, version: SETTINGS_VERSION });
}

export function watchSettings(changed: (settings: Settings) => void): Undo {
  return watchStored('local', KEY, (value) => changed(toSettings(value)));
}
