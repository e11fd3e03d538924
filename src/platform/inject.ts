import browser from 'webextension-polyfill';

/** Whether the page's own part runs in a tab and listens. */
export async function hasListener(tabId: number): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tabId, { name: 'is-there', ask: null }, { frameId: 0 });
    return true;
  } catch {
    return false;
  }
}

/**
 * Starts the page's own part, the scripts that the manifest names, in a tab where it does not run yet: one that was
 * open before the extension was installed, or before the reader gave access. Gives false where the browser allows no
 * extension, such as its store.
 */
export async function injectContentScripts(tabId: number): Promise<boolean> {
  if (await hasListener(tabId)) return true;
  const files = browser.runtime.getManifest().content_scripts?.flatMap(({ js }) => js ?? []) ?? [];
  try {
    // Chrome rejects; Firefox says so in the result.
    const results = await browser.scripting.executeScript({ target: { tabId }, files });
    return results.every(({ error }) => error === undefined);
  } catch {
    return false;
  }
}
