import type { Tabs } from 'webextension-polyfill';
import { browser } from './browser';
import type { Undo } from './undo';

export interface Tab {
  readonly id: number;
  /** Null when the extension has no access to the tab. */
  readonly url: string | null;
  readonly title: string | null;
}

const toTab = ({ id, url, title }: Tabs.Tab): Tab | null =>
  id === undefined ? null : { id, url: url ?? null, title: title ?? null };

/** The active tab of the current window; null when there is none. */
export async function findTabInFront(): Promise<Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ? toTab(tab) : null;
}

/** Calls back when another tab of this window comes to the front, or the one in front shows another address. */
export function watchTabInFront(changed: () => void): Undo {
  const turned = () => changed();
  const updated = (_: number, change: Tabs.OnUpdatedChangeInfoType, { active }: Tabs.Tab) => {
    if (active && (change.url !== undefined || change.status !== undefined)) changed();
  };
  browser.tabs.onActivated.addListener(turned);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    browser.tabs.onActivated.removeListener(turned);
    browser.tabs.onUpdated.removeListener(updated);
  };
}

const toTabs = (tabs: readonly Tabs.Tab[]): Tab[] => tabs.map(toTab).filter((tab) => tab !== null);

/** The open tabs whose address matches one of the patterns, as far as the extension may see them. */
export const findTabs = async (patterns: readonly string[]): Promise<Tab[]> =>
  patterns.length > 0 ? toTabs(await browser.tabs.query({ url: [...patterns] })) : [];

/** The open tabs whose address the extension may not see: pages that it has no access to, and the browser's own. */
export const findHiddenTabs = async (): Promise<Tab[]> =>
  toTabs(await browser.tabs.query({})).filter(({ url }) => url === null);

/** Calls back when a tab is closed. */
export function watchClosedTabs(closed: (tabId: number) => void): Undo {
  const heard = (tabId: number) => closed(tabId);
  browser.tabs.onRemoved.addListener(heard);
  return () => browser.tabs.onRemoved.removeListener(heard);
}

/** Calls back when a tab begins to load, with its address, or null when the extension may not see it. */
export function watchLoadingTabs(loading: (tabId: number, url: string | null) => void): Undo {
  const heard = (tabId: number, change: Tabs.OnUpdatedChangeInfoType, tab: Tabs.Tab) => {
    if (change.status === 'loading') loading(tabId, tab.url ?? null);
  };
  browser.tabs.onUpdated.addListener(heard);
  return () => browser.tabs.onUpdated.removeListener(heard);
}

/**
 * Opens a page of the extension, such as `tabs/document.html#s=1-9`, beside the tab in front. A tab that shows the same
 * page already, whatever its fragment, is brought to the front instead.
 */
export async function openOwnPage(path: string): Promise<void> {
  const url = browser.runtime.getURL(path);
  const address = url.split('#')[0] ?? url;
  const open = (await browser.tabs.query({})).find((tab) => tab.url?.split('#')[0] === address);
  if (open?.id === undefined) {
    const [front] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    await browser.tabs.create(front ? { url, index: front.index + 1 } : { url });
    return;
  }
  await browser.tabs.update(open.id, { url, active: true });
  // Firefox for Android has tabs but no windows.
  if (open.windowId !== undefined) await browser.windows?.update(open.windowId, { focused: true });
}
