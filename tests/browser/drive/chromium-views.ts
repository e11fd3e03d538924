import { type Browser, type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import { readPageTree } from './chromium-tree';
import type { PanelView, PopupView, TabView } from './driver';
import { createEvaluate } from './evaluate';
import { waitFor } from './wait-for';

type Scheme = 'light' | 'dark';

const pagesOf = (browser: Browser, file: string): Page[] =>
  browser
    .contexts()
    .flatMap((context) => context.pages())
    .filter((page) => page.url().endsWith(`/${file}`));

interface Framed {
  readonly page: Page;
  readonly view: PopupView;
  /** Ends the connection by which it was found. */
  readonly release: () => Promise<void>;
}

/**
 * A view that hangs from the browser's own frame. Playwright's own connection does not show it; a second one, through
 * the debugging port, does. It leaves the pages as they are: told that the system is a light one, as by default, tabs that
 * open meanwhile would be so now and then in the midst of a test of the dark.
 */
async function findFramed(port: number, file: string, scheme: Scheme): Promise<Framed> {
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`, { noDefaults: true });
  const page = await waitFor(`${file} in Chromium`, async () => pagesOf(browser, file)[0] ?? null);
  await page.emulateMedia({ colorScheme: scheme });
  await page.waitForLoadState();
  const view = {
    evaluate: createEvaluate((expression) => page.evaluate(expression)),
    hear: () => readPageTree(page),
    screenshot: () => page.screenshot(),
    close: async () => {
      await page.evaluate(() => window.close()).catch(() => undefined);
      const gone = await waitFor(`${file} to close`, async () => pagesOf(browser, file).length === 0);
      await browser.close();
      return gone;
    },
  };
  return { page, view, release: () => browser.close() };
}

/** Opens the extension's popup from the toolbar. */
async function openPopup(worker: Worker, port: number, scheme: Scheme): Promise<Framed> {
  await worker.evaluate(() =>
    (globalThis as unknown as { chrome: { action: { openPopup(): Promise<void> } } }).chrome.action.openPopup(),
  );
  return findFramed(port, 'popup.html', scheme);
}

export async function openChromiumPopup(worker: Worker, port: number, scheme: Scheme): Promise<PopupView> {
  return (await openPopup(worker, port, scheme)).view;
}

/** Opens the side panel as a reader does, with the link in the popup: the browser asks for a real click. */
export async function openChromiumPanel(worker: Worker, port: number, scheme: Scheme): Promise<PanelView> {
  const popup = await openPopup(worker, port, scheme);
  // The popup closes with the click, now and then before it is told that the click is done.
  await popup.page
    .getByRole('button', { name: 'Open the side panel' })
    .click()
    .catch((error: unknown) => {
      if (!popup.page.isClosed()) throw error;
    });
  const { page, view } = await findFramed(port, 'sidepanel.html', scheme);
  await popup.release();
  return { ...view, press: (key) => page.keyboard.press(key) };
}

/** A tab beside the one under test. */
export async function findChromiumTab(context: BrowserContext, address: string, scheme: Scheme): Promise<TabView> {
  const page = await waitFor(
    `a tab with ${address}`,
    async () => context.pages().find((one) => one.url().includes(address)) ?? null,
  );
  await page.emulateMedia({ colorScheme: scheme });
  await page.waitForLoadState();
  return {
    evaluate: createEvaluate((expression) => page.evaluate(expression)),
    hear: () => readPageTree(page),
    screenshot: () => page.screenshot(),
    useMedium: (medium) => page.emulateMedia({ media: medium }),
    close: async () => {
      await page.close();
      return true;
    },
  };
}
