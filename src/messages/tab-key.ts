/** Begins the keys of tabs, apart from whatever else the session's storage holds. */
export const TAB_PREFIX = 'tab:';

/** The key under which the background keeps what is known of a tab. */
export const toTabKey = (tabId: number): string => `${TAB_PREFIX}${tabId}`;
