import { watchStored } from '../platform/storage';
import type { Undo } from '../platform/undo';

/** Begins the keys of tabs, apart from whatever else the session's storage holds. */
export const TAB_PREFIX = 'tab:';

/** The key under which the background keeps what is known of a tab. */
export const toTabKey = (tabId: number): string => `${TAB_PREFIX}${tabId}`;

/** Calls back when what is known of a tab has changed; ask `tabState` for it then. */
export const watchTabState = (tabId: number, changed: () => void): Undo =>
  watchStored('session', toTabKey(tabId), changed);
