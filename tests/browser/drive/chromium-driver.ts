import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import {
  clickChromiumButton,
  endChromiumExtension,
  openChromiumBehind,
  readChromiumPageTime,
  runChromiumCommand,
  stopChromiumBackground,
  tapChromium,
  watchChromiumErrors,
  withdrawChromiumAccess,
} from './chromium-control';
import { readChromiumTree } from './chromium-tree';
import { findChromiumTab, openChromiumPanel, openChromiumPopup } from './chromium-views';
import { resolveClosedRoot } from './closed-root';
import { type Driver, type LaunchOptions, WINDOW } from './driver';
import { createEvaluate, createEvaluateInRoot } from './evaluate';
import { findFreePort } from './find-free-port';
import { PROFILES } from './profiles';
import { readChromiumProcesses } from './read-processes';
import { waitFor } from './wait-for';

/** Keeps Chromium from asking its maker for help with forms. */
const PREFERENCES = {
  autofill: { profile_enabled: false, credit_card_enabled: false },
  credentials_enable_service: false,
};

/** Keeps Chromium from asking its maker who is signed in and which parts to update. Neither address can be reached: no request is made. */
const NO_ERRANDS = ['--gaia-url=http://127.0.0.1:9/', '--component-updater=url-source=data:,'];

/** In CSS pixels. */
const SCREEN = { width: 1600, height: 1200 } as const;

function createProfile(): string {
  mkdirSync(PROFILES, { recursive: true });
  const folder = mkdtempSync(join(PROFILES, 'chromium-'));
  mkdirSync(join(folder, 'Default'));
  writeFileSync(join(folder, 'Default/Preferences'), JSON.stringify(PREFERENCES));
  return folder;
}

/** A screen on which the window and its popups have room; without a display there is none but this. */
const toScreen = (scale: number): string =>
  `--screen-info={${SCREEN.width * scale}x${SCREEN.height * scale} devicePixelRatio=${scale}}`;

async function launch(options: LaunchOptions, port: number, profile: string): Promise<BrowserContext> {
  const { extension, program, headless, proxyPort, scale } = options;
  const switches = [
    ...NO_ERRANDS,
    `--remote-debugging-port=${port}`,
    // Lets a test click the toolbar's button.
    '--enable-unsafe-extension-debugging',
    `--force-device-scale-factor=${scale}`,
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
  ];
  return chromium.launchPersistentContext(profile, {
    executablePath: program,
    // The headless mode that Playwright would choose has no extensions and no toolbar.
    headless: false,
    args: headless ? ['--headless=new', toScreen(scale), ...switches] : switches,
    // Readers' browsers keep pages that were left.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    ...(headless ? { viewport: { ...WINDOW }, deviceScaleFactor: scale } : { viewport: null }),
    ...(proxyPort ? { proxy: { server: `http://127.0.0.1:${proxyPort}`, bypass: '<-loopback>' } } : {}),
  });
}

/** What a page of the extension can ask for its strings. */
interface Translating {
  readonly chrome: { readonly i18n: { getMessage(key: string): string } };
}

const readOwnName = (): string => (globalThis as unknown as Translating).chrome.i18n.getMessage('extensionName');

/** Waits for the page that opens at install and closes it, so that it is in no test's way; gives whether it had its strings. */
async function closeWelcome(context: BrowserContext): Promise<{ welcome: string; speaks: boolean }> {
  const isWelcome = (page: Page) => page.url().includes('/tabs/');
  const page = await waitFor('the first-run page', async () => context.pages().find(isWelcome) ?? null);
  const speaks = (await page.evaluate(readOwnName)) !== '';
  const welcome = page.url();
  await page.close();
  return { welcome, speaks };
}

/** Times that the browser is started anew for want of strings. */
const MAX_STARTS = 5;

/**
 * A browser whose extension has its strings. An unpacked extension's first page may be opened before Chromium has read
 * them, and every page of that process is then without; an installed one has them from the start.
 */
async function start(options: LaunchOptions, port: number) {
  for (let starts = 1; ; starts++) {
    const profile = createProfile();
    const context = await launch(options, port, profile);
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const page = context.pages()[0] ?? (await context.newPage());
    const { welcome, speaks } = await closeWelcome(context);
    if (speaks || starts === MAX_STARTS) return { profile, context, worker, page, welcome };
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/** Evaluates an expression with the closed root in the variable `root`, which is null when there is none. */
async function askRoot(session: CDPSession, expression: string): Promise<unknown> {
  const objectId = await resolveClosedRoot(session);
  const { objectId: page = '' } = (await session.send('Runtime.evaluate', { expression: 'globalThis' })).result;
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId: page,
    functionDeclaration: `(root) => ${expression}`,
    arguments: [objectId ? { objectId } : { value: null }],
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/** What is called of the extension's own interface, inside its service worker. */
interface ExtensionScope {
  readonly chrome: {
    readonly tabs: { setZoom(factor: number): Promise<void> };
  };
}

const setZoom = (factor: number) => (globalThis as unknown as ExtensionScope).chrome.tabs.setZoom(factor);

/** Chromium with the unpacked extension loaded. */
export async function createChromiumDriver(options: LaunchOptions): Promise<Driver> {
  const port = await findFreePort();
  const { profile, context, worker, page, welcome } = await start(options, port);
  const session = await context.newCDPSession(page);
  const { product } = await session.send('Browser.getVersion');
  const readErrors = await watchChromiumErrors(session);
  const downloads = join(profile, 'downloads');
  let scheme: 'light' | 'dark' = 'light';
  // Anew each time: a second connection, by which a popup is found, takes the first one's choice away when it ends.
  const goTo = async (url: string) => {
    await page.emulateMedia({ colorScheme: null });
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto(url);
  };
  const allowDownloads = () =>
    session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));
  return {
    product: product.replace('/', ' '),
    welcome,
    downloads,
    closed,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
    open: async (url) => {
      await goTo(url);
      await page.bringToFront();
    },
    evaluate: createEvaluate((expression) => page.evaluate(expression)),
    evaluateInRoot: createEvaluateInRoot('root', (expression) => askRoot(session, expression)),
    movePointer: (x, y) => page.mouse.move(x, y),
    click: (x, y) => page.mouse.click(x, y),
    drag: async (from, to) => {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 5 });
      await page.mouse.up();
    },
    tap: (x, y) => tapChromium(session, x, y),
    hold: (key) => page.keyboard.down(key),
    release: (key) => page.keyboard.up(key),
    command: (name) => runChromiumCommand(worker, name),
    goBack: () => page.evaluate(() => history.back()),
    zoom: (factor) => worker.evaluate(setZoom, factor),
    useMedium: (medium) => page.emulateMedia({ media: medium }),
    useForcedColours: (on) => page.emulateMedia({ forcedColors: on ? 'active' : null }),
    endExtension: (end) => endChromiumExtension(context, page, worker, end),
    withdrawAccess: () => withdrawChromiumAccess(context, page, worker),
    readErrors: async () => readErrors(),
    stopBackground: () => stopChromiumBackground(context, worker),
    readPageTime: () => readChromiumPageTime(session),
    readProcesses: () => readChromiumProcesses(context),
    openBehind: (url) => openChromiumBehind(context, page, url),
    press: (key) => page.keyboard.press(key),
    useColourScheme: (wanted) => {
      scheme = wanted;
      return page.emulateMedia({ colorScheme: wanted });
    },
    hear: () => readChromiumTree(session),
    // Not Playwright's own, which shows nothing of a page that is zoomed.
    screenshot: async () => Buffer.from((await session.send('Page.captureScreenshot')).data, 'base64'),
    openPopup: () => openChromiumPopup(worker, port, scheme),
    clickButton: async () => {
      await clickChromiumButton(context, page, worker);
      // The popup of such a click closes at once in a browser without a window.
      return openChromiumPopup(worker, port, scheme);
    },
    openPanel: async () => {
      const panel = await openChromiumPanel(worker, port, scheme);
      // Only now: the second connection, by which the panel is found, has a folder of its own.
      await allowDownloads();
      return panel;
    },
    findTab: (address) => findChromiumTab(context, address, scheme),
    openOwn: async (path) => {
      await goTo(new URL(`/${path}`, worker.url()).href);
      await allowDownloads();
    },
  };
}
