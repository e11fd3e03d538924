/** Where the settings stand in the browser's local storage. */
export const SETTINGS_KEY = 'settings';

/** Letters of a word or sentence in a list: whole sentences fit, a page's attempt to fill the storage does not. */
export const LONGEST_LINE = 2000;

/** A longer list is not kept: it would be no reader’s own, and the settings are read on every page. */
export const MOST_ENTRIES = 2000;
