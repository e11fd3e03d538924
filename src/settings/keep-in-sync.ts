import { readArea, readStored, type StorageArea, watchArea, writeStored } from '../platform/storage';
import { changeSettings, readSettings, watchSettings } from './store';
import { SETTING_KEYS, type SettingKey, type Settings, toSettings } from './table';

/** Kept here, and not among the settings, because each machine decides for itself. */
const SWITCH = 'sync';
const AREA: StorageArea = 'sync';

/** Bytes that the browsers take for one value, its key included: https://developer.chrome.com/docs/extensions/reference/api/storage */
const MOST_BYTES = 8192;

const sizeOf = (key: string, value: unknown): number => new TextEncoder().encode(key + JSON.stringify(value)).length;

/** The settings that are too large to be taken along to other machines. */
export const findTooLarge = (settings: Settings): SettingKey[] =>
  SETTING_KEYS.filter((key) => sizeOf(key, settings[key]) > MOST_BYTES);

export const readSyncing = async (): Promise<boolean> => (await readStored('local', SWITCH)) === true;

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Writes to the browser's account what differs there and fits. A full account is no error: the settings stay here. */
async function push(settings: Settings): Promise<void> {
  const there = await readArea(AREA);
  const tooLarge = new Set(findTooLarge(settings));
  for (const key of SETTING_KEYS) {
    if (tooLarge.has(key) || isSame(there.get(key), settings[key])) continue;
    await writeStored(AREA, key, settings[key]).catch(() => undefined);
  }
}

/** Takes over what other machines wrote. */
async function pull(): Promise<void> {
  const here = await readSettings();
  const merged = toSettings({ ...here, ...Object.fromEntries(await readArea(AREA)), version: Number.MAX_SAFE_INTEGER });
  if (!isSame(here, merged)) await changeSettings(merged);
}

/** Switches taking the settings along on or off. Switched on, what the account holds already wins. */
export async function switchSyncing(on: boolean): Promise<void> {
  await writeStored('local', SWITCH, on);
  if (!on) return;
  await pull();
  await push(await readSettings());
}

/** Keeps the settings here and in the browser's account alike while the reader wants that. Called once, by the background. */
export function keepInSync(): void {
  watchSettings(async (settings) => {
    if (await readSyncing()) await push(settings);
  });
  watchArea(AREA, async () => {
    if (await readSyncing()) await pull();
  });
}
