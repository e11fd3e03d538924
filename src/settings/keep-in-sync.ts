import { readArea, readStored, type StorageArea, watchArea, watchStored, writeStored } from '../platform/storage';
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
async function push(settings: Settings, sent: Map<string, unknown>): Promise<void> {
  const there = await readArea(AREA);
  const tooLarge = new Set(findTooLarge(settings));
  for (const key of SETTING_KEYS) {
    if (tooLarge.has(key) || isSame(there.get(key), settings[key])) continue;
    sent.set(key, settings[key]);
    await writeStored(AREA, key, settings[key]).catch(() => undefined);
  }
}

/** Takes over values from the account. */
async function pull(values: ReadonlyMap<string, unknown>): Promise<void> {
  const here = await readSettings();
  const merged = toSettings({ ...here, ...Object.fromEntries(values), version: Number.MAX_SAFE_INTEGER });
  if (!isSame(here, merged)) await changeSettings(merged);
}

/** Switches taking the settings along on or off; the background does the rest. */
export const switchSyncing = (on: boolean): Promise<void> => writeStored('local', SWITCH, on);

/**
 * Keeps the settings here and in the browser's account alike while the reader wants that. Switched on, what the account
 * holds already wins. Called once, by the background.
 */
export function keepInSync(): void {
  // What was last written from here: hearing it come back is no change by another machine.
  const sent = new Map<string, unknown>();
  // One after the other: a push that overtakes a pull would write back what another machine has just changed.
  let last: Promise<void> = Promise.resolve();
  const inTurn = (work: () => Promise<void>) => {
    last = last
      .then(async () => {
        if (await readSyncing()) await work();
      })
      // A full storage leaves both sides as they are until the next change.
      .catch(() => undefined);
  };
  const pushAll = async () => push(await readSettings(), sent);
  watchStored('local', SWITCH, () =>
    inTurn(async () => {
      await pull(await readArea(AREA));
      await pushAll();
    }),
  );
  watchSettings(() => inTurn(pushAll));
  watchArea(AREA, (values) =>
    inTurn(() =>
      pull(new Map([...values].filter(([key, value]) => value !== undefined && !isSame(value, sent.get(key))))),
    ),
  );
}
