import { browser } from './browser';

/** Shows a badge on one tab's button: at most four characters; an empty text hides it. */
export async function showBadge(tabId: number, text: string): Promise<void> {
  await browser.action.setBadgeText({ tabId, text });
}

/** Colours the badges of all tabs. */
export async function colourBadge(background: string, text: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: background });
  await browser.action.setBadgeTextColor?.({ color: text });
}

/** Sets one tab's button icon from paths within the extension, by size in pixels. */
export async function showIcon(tabId: number, paths: Readonly<Record<string, string>>): Promise<void> {
  await browser.action.setIcon({ tabId, path: { ...paths } });
}
