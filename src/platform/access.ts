import type { Permissions } from 'webextension-polyfill';
import { browser } from './browser';
import type { Undo } from './undo';

/** Every web page; the manifests name the same. */
export const EVERYWHERE = ['http://*/*', 'https://*/*'];

/** The site of an address; without an address, every site. */
const toPatterns = (url: string | null): string[] => {
  if (url === null) return EVERYWHERE;
  const { protocol, hostname } = new URL(url);
  return [`${protocol}//${hostname}/*`];
};

/** Whether the browser lets the extension read this site (null: every site) now. Readers may withdraw it at any time. */
export function hasAccess(url: string | null): Promise<boolean> {
  return browser.permissions.contains({ origins: toPatterns(url) });
}

/**
 * Asks the reader for access to this site (null: every site, when the site's address may not be known); must be called
 * from a click. Gives whether it was granted.
 */
export function requestAccess(url: string | null): Promise<boolean> {
  return browser.permissions.request({ origins: toPatterns(url) });
}

/** Calls back with match patterns when the reader granted access to sites, here or in the browser's own settings. */
export function watchGrantedAccess(granted: (patterns: readonly string[]) => void): Undo {
  const heard = ({ origins }: Permissions.Permissions) => granted(origins ?? []);
  browser.permissions.onAdded.addListener(heard);
  return () => browser.permissions.onAdded.removeListener(heard);
}

/** Calls back when the reader withdrew access to some sites. */
export function watchWithdrawnAccess(withdrawn: () => void): Undo {
  const heard = () => withdrawn();
  browser.permissions.onRemoved.addListener(heard);
  return () => browser.permissions.onRemoved.removeListener(heard);
}
