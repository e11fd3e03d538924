import type { Settings } from './table';

/** Whether the reader switched this address's site off. */
export function isSiteOff(settings: Settings, url: string): boolean {
  return settings.sitesOff.includes(new URL(url).hostname);
}
