import { isSiteOff } from '../settings/is-site-off';
import type { Settings } from '../settings/table';
import type { KeptTab } from './kept-tab';

/** Whether a tab's button says that nothing is read there: its site is switched off, or the page itself. */
export function isShownOff(url: string | null, state: KeptTab['state'] | null, settings: Settings): boolean {
  if (state?.kind === 'silent' && state.reason === 'page-off') return true;
  return url !== null && isSiteOff(settings, url);
}
