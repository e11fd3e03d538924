import { watchStored } from '../platform/storage';
import { SETTINGS_KEY } from './storage-form';

/** Resolves when a setting is changed; never when the signal aborts first. */
export function whenSettingsChange(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const stop = watchStored('local', SETTINGS_KEY, () => {
      stop();
      if (!signal.aborted) resolve();
    });
    signal.addEventListener('abort', stop, { once: true });
  });
}
