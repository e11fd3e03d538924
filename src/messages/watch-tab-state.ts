import { watchStored } from '../platform/storage';
import type { Undo } from '../platform/undo';
import { toTabKey } from './tab-key';

/** Calls back when what is known of a tab has changed; ask `tabState` for it then. */
export const watchTabState = (tabId: number, changed: () => void): Undo =>
  watchStored('session', toTabKey(tabId), changed);
