import { readStored, watchStored } from '../platform/storage';
import type { Undo } from '../platform/undo';
import { type SiteSwitches, toSiteSwitches } from './site-switches';
import { SETTINGS_KEY } from './storage-form';

/** Which sites are read as of now. */
export async function readSiteSwitches(): Promise<SiteSwitches> {
  return toSiteSwitches(await readStored('local', SETTINGS_KEY));
}

export function watchSiteSwitches(changed: (switches: SiteSwitches) => void): Undo {
  return watchStored('local', SETTINGS_KEY, (value) => changed(toSiteSwitches(value)));
}
