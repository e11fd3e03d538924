import browser from 'webextension-polyfill';
import type { Undo } from './undo';

export interface TabInFront {
  readonly id: number;
  /** Null when the extension has no access to the tab. */
  readonly url: string | null;
  readonly title: string | null;
}

/** The active tab of the current window; null when there is none. */
export async function findTabInFront(): Promise<TabInFront | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null, title: tab.title ?? null };
}

/** Shows a badge on one tab's button: at most four characters; an empty text hides it. */
export async function showBadge(tabId: number, text: string): Promise<void> {
  await browser.action.setBadgeText({ tabId, text });
}

export async function colourBadge(colour: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: colour });
}

/** Sets one tab's button icon from paths by size in pixels. */
export async function showIcon(tabId: number, paths: Readonly<Record<string, string>>): Promise<void> {
  await browser.action.setIcon({ tabId, path: { ...paths } });
}

/** Calls back when a tab is closed. */
export function watchClosedTabs(closed: (tabId: number) => void): Undo {
  browser.tabs.onRemoved.addListener(closed);
  return () => browser.tabs.onRemoved.removeListener(closed);
}

/** Opens a page of the extension, such as `options.html`, in a new tab. */
export async function openOwnPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}
