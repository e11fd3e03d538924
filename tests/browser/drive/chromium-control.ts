import type { BrowserContext, CDPSession, Page, Worker } from '@playwright/test';
import type { BehindTab, ExtensionEnd } from './driver';
import { createEvaluate } from './evaluate';

/** What the browser's own page of extensions may do with each of them. */
interface ManagingScope {
  readonly chrome: {
    readonly management: {
      setEnabled(id: string, on: boolean): Promise<void>;
      uninstallSelf(options: { showConfirmDialog: boolean }): Promise<void>;
    };
    readonly developerPrivate: {
      reload(id: string, options: { failQuietly: boolean }): Promise<unknown>;
      updateExtensionConfiguration(change: { extensionId: string; hostAccess: 'ON_CLICK' }): Promise<unknown>;
    };
  };
}

/** Does something on the browser's own page of extensions, behind the page under test. */
async function manage(context: BrowserContext, page: Page, work: (id: string) => unknown, id: string): Promise<void> {
  const own = await context.newPage();
  await own.goto('chrome://extensions');
  await own.evaluate(work, id);
  await own.close();
  await page.bringToFront();
}

const disable = (id: string) => (globalThis as unknown as ManagingScope).chrome.management.setEnabled(id, false);
const update = (id: string) =>
  (globalThis as unknown as ManagingScope).chrome.developerPrivate.reload(id, { failQuietly: true });
const withdraw = (extensionId: string) =>
  (globalThis as unknown as ManagingScope).chrome.developerPrivate.updateExtensionConfiguration({
    extensionId,
    hostAccess: 'ON_CLICK',
  });
const removeSelf = () =>
  (globalThis as unknown as ManagingScope).chrome.management.uninstallSelf({ showConfirmDialog: false });

const idOf = (worker: Worker): string => new URL(worker.url()).host;

/** Ends the extension, or this version of it, while its pages are open. */
export async function endChromiumExtension(context: BrowserContext, page: Page, worker: Worker, end: ExtensionEnd) {
  // The worker is gone before it can answer.
  if (end === 'removed') await worker.evaluate(removeSelf).catch(() => undefined);
  else await manage(context, page, end === 'disabled' ? disable : update, idOf(worker));
}

/** Takes the access to all sites away, as the reader can in the browser's settings. */
export const withdrawChromiumAccess = (context: BrowserContext, page: Page, worker: Worker): Promise<void> =>
  manage(context, page, withdraw, idOf(worker));

export async function openSession(context: BrowserContext): Promise<CDPSession> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('this browser has no session of its own');
  return session;
}

/** Stops the service worker, as Chromium does after half a minute of rest. */
export async function stopChromiumBackground(context: BrowserContext, worker: Worker): Promise<void> {
  const session = await openSession(context);
  const { targetInfos } = await session.send('Target.getTargets');
  const own = targetInfos.filter(({ type, url }) => type === 'service_worker' && url === worker.url());
  for (const { targetId } of own) await session.send('Target.closeTarget', { targetId });
  await session.detach();
}

/** Milliseconds that the page's main thread has spent in tasks. */
export async function readChromiumPageTime(session: CDPSession): Promise<number> {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}

/** Clicks the extension's button in the toolbar, which also lends it the page in front. */
export async function clickChromiumButton(context: BrowserContext, page: Page, worker: Worker): Promise<void> {
  const session = await openSession(context);
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const targetId = targetInfos.find(({ url }) => url === page.url())?.targetId;
  // Playwright's types do not know this command yet.
  const send = session.send.bind(session) as (method: string, given: object) => Promise<unknown>;
  await send('Extensions.triggerAction', { id: idOf(worker), targetId });
  await session.detach();
}

/** The browser hears no keys that a debugger presses; it tells the extension of a command by this call. */
const dispatch = (name: string) =>
  (
    globalThis as unknown as { chrome: { commands: { onCommand: { dispatch(name: string): void } } } }
  ).chrome.commands.onCommand.dispatch(name);

/** Does what the keys for a command do. */
export const runChromiumCommand = (worker: Worker, name: string): Promise<void> => worker.evaluate(dispatch, name);

/** Taps with a finger, on a screen that knows of fingers for as long. */
export async function tapChromium(session: CDPSession, x: number, y: number): Promise<void> {
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: false });
}

/** Gathers what scripts throw in a page, those of extensions included. */
export async function watchChromiumErrors(session: CDPSession): Promise<() => string[]> {
  let errors: string[] = [];
  await session.send('Runtime.enable');
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text } }) => {
    errors.push(exception?.description ?? text);
  });
  return () => {
    const thrown = errors;
    errors = [];
    return thrown;
  };
}

/** Opens a page in a tab behind the one under test. */
export async function openChromiumBehind(context: BrowserContext, page: Page, url: string): Promise<BehindTab> {
  const behind = await context.newPage();
  await page.bringToFront();
  await behind.goto(url);
  return {
    evaluate: createEvaluate((expression) => behind.evaluate(expression)),
    bringToFront: () => behind.bringToFront(),
    close: async () => {
      await behind.close();
      await page.bringToFront();
    },
  };
}
