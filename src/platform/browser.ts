import type { Browser } from 'webextension-polyfill';

const { browser: known, chrome } = globalThis as { readonly browser?: Browser; readonly chrome?: Browser };

/**
 * The interface for extensions: webextension-polyfill's in the background and the extension's own pages (`polyfill.ts`), the
 * browser's own in a content script, where every kilobyte is loaded with every page. Since manifest version 3 Chrome
 * answers with promises as Firefox does, so that the same calls hold in both; only a listener that answers later must say
 * so (`port.ts`).
 */
export const browser = (known ?? chrome) as Browser;
