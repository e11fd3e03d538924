import { browser } from './browser';

/** Calls back once, when the extension was installed; never after an update of it or of the browser. */
export function watchInstalled(installed: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') installed();
  });
}
