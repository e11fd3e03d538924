import polyfill from 'webextension-polyfill';

/**
 * Hands the extension's own pages and its background one interface for both browsers, under the name that Firefox has for
 * it. Imported first by their entries; the content script goes without, see decision 12.
 */
(globalThis as { browser?: typeof polyfill }).browser = polyfill;
