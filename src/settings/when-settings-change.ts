import { watchStored } from '../platform/storage';
import type { Undo } from '../platform/undo';
import { SETTINGS_KEY } from './storage-form';

/** Calls back whenever a setting is changed, from whichever part. */
export const watchSettingsStore = (changed: () => void): Undo => watchStored('local', SETTINGS_KEY, changed);

/** Resolves when a setting is changed; never when the signal aborts first. */
export function whenSettingsChange(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const stop = watchSettingsStore(() => {
      stop();
      if (!signal.aborted) resolve();
    });
    signal.addEventListener('abort', stop, { once: true });
  });
}
