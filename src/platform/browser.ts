import type { Browser } from 'webextension-polyfill';

const { browser: firefox, chrome } = globalThis as { readonly browser?: Browser; readonly chrome?: Browser };

/**
 * The browser's own interface for extensions, which Firefox calls `browser` and Chrome `chrome`. Since manifest version
 * 3 both answer with promises, so that nothing need stand between; only a listener that answers later must say so
 * (`port.ts`).
 */
export const browser = (firefox ?? chrome) as Browser;
