import { chromium, type Page, type Worker } from '@playwright/test';
import type { PopupView } from './driver';
import { createEvaluate } from './evaluate';
import { waitFor } from './wait-for';

const isPopup = (page: Page) => page.url().endsWith('/popup.html');

/**
 * Opens the extension's popup from the toolbar. Playwright's own connection does not show it; a second one, through the
 * debugging port, does.
 */
export async function openChromiumPopup(worker: Worker, port: number, scheme: 'light' | 'dark'): Promise<PopupView> {
  await worker.evaluate(() =>
    (globalThis as unknown as { chrome: { action: { openPopup(): Promise<void> } } }).chrome.action.openPopup(),
  );
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const pages = () => browser.contexts().flatMap((context) => context.pages());
  const popup = await waitFor('the popup of Chromium', async () => pages().find(isPopup) ?? null);
  await popup.emulateMedia({ colorScheme: scheme });
  await popup.waitForLoadState();
  return {
    evaluate: createEvaluate((expression) => popup.evaluate(expression)),
    screenshot: () => popup.screenshot(),
    close: async () => {
      await popup.evaluate(() => window.close()).catch(() => undefined);
      const gone = await waitFor('the popup to close', async () => !pages().some(isPopup));
      await browser.close();
      return gone;
    },
  };
}
