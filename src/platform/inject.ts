import type { Scripting } from 'webextension-polyfill';
import { browser } from './browser';

/** A document in a tab. */
export interface Place {
  readonly tabId: number;
  readonly frameId: number;
  /** The browser's name of this very document; null in browsers that have none. */
  readonly documentId: string | null;
}

/** The document itself where it has a name, so that nothing reaches the page that took its place meanwhile. */
const toTarget = ({ tabId, frameId, documentId }: Place): Scripting.InjectionTarget =>
  documentId === null ? { tabId, frameIds: [frameId] } : { tabId, documentIds: [documentId] };

/** Runs one of the extension's own files in a document. False where the browser does not allow it, or it is gone. */
export async function runFile(place: Place, file: string): Promise<boolean> {
  try {
    const [result] = await browser.scripting.executeScript({ target: toTarget(place), files: [file] });
    return result !== undefined && result.error === undefined;
  } catch {
    return false;
  }
}

/**
 * Lays a style sheet over a document or takes it away. The page's scripts do not see it, and Firefox takes it
 * away by itself when the extension goes. Origin `AUTHOR`: Chromium paints no background of a highlight from `USER`. A document that is gone is no error.
 */
export async function layCss(place: Place, css: string, isOn: boolean): Promise<void> {
  const injection: Scripting.CSSInjection = { target: toTarget(place), css, origin: 'AUTHOR' };
  await (isOn ? browser.scripting.insertCSS(injection) : browser.scripting.removeCSS(injection)).catch(() => undefined);
}

/**
 * What the page's own part has left under a global name of its own, in the tab's page or else in the first of its frames
 * that has any; null where there is none, or the browser does not allow to look. It is this very code's, hence no check.
 */
export async function readGlobal<Value>(tabId: number, name: string): Promise<Value | null> {
  // An element of the page with that id would answer to the name, but is not the global's own.
  const read = (key: string): unknown => (Object.hasOwn(globalThis, key) ? Reflect.get(globalThis, key) : null);
  try {
    const target = { tabId, allFrames: true };
    const seen = await browser.scripting.executeScript({ target, func: read, args: [name] });
    const found = seen.find(({ result }) => result !== null && result !== undefined);
    return found ? (found.result as Value) : null;
  } catch {
    return null;
  }
}

/** Whether the page's own part runs in a tab and listens. */
export async function hasListener(tabId: number): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tabId, { name: 'is-there', ask: null }, { frameId: 0 });
    return true;
  } catch {
    return false;
  }
}

const contentScripts = (): string[] =>
  browser.runtime.getManifest().content_scripts?.flatMap(({ js }) => js ?? []) ?? [];

/** Starts the page's own part in the frames of a tab that have this address. False where the browser allows it in none. */
export async function injectIntoFrame(tabId: number, url: string): Promise<boolean> {
  const isIt = (wanted: string): boolean => window !== window.top && location.href === wanted;
  try {
    const target = { tabId, allFrames: true };
    const seen = await browser.scripting.executeScript({ target, func: isIt, args: [url] });
    const frameIds = seen.flatMap(({ frameId, result }) => (result === true ? [frameId] : []));
    if (frameIds.length === 0) return false;
    const results = await browser.scripting.executeScript({ target: { tabId, frameIds }, files: contentScripts() });
    return results.every(({ error }) => error === undefined);
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
  try {
    // Chrome rejects; Firefox says so in the result.
    const results = await browser.scripting.executeScript({ target: { tabId }, files: contentScripts() });
    return results.every(({ error }) => error === undefined);
  } catch {
    return false;
  }
}
