import browser from 'webextension-polyfill';
import type { Undo } from './undo';

const pattern = (url: string): string => {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
};

/** Whether the browser lets the extension read this site now. Readers may withdraw it at any time. */
export function hasAccess(url: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [pattern(url)] });
}

/** Asks the reader for access to this site; must be called from a click. Gives whether it was granted. */
export function requestAccess(url: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern(url)] });
}

/** Calls back with match patterns when the reader granted access to sites, here or in the browser's own settings. */
export function watchGrantedAccess(granted: (patterns: readonly string[]) => void): Undo {
  const heard = ({ origins }: browser.Permissions.Permissions) => granted(origins ?? []);
  browser.permissions.onAdded.addListener(heard);
  return () => browser.permissions.onAdded.removeListener(heard);
}
