import { browser } from './browser';

/** Whether this view hangs from the toolbar button, where it sizes itself, rather than fill a tab. */
export const isPopup = (): boolean => browser.extension.getViews({ type: 'popup' }).includes(window);

/** Loads a tab's page again. */
export const reloadTab = (tabId: number): Promise<void> => browser.tabs.reload(tabId);

/** Opens the options in a tab of their own, or brings that tab to the front. */
export const openOptionsPage = (): Promise<void> => browser.runtime.openOptionsPage();
