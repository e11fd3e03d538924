import { join } from 'node:path';
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { bundleScript } from '../../../tests/browser/bundle-script';
import { findBrowser } from '../../setup/find-browser.mjs';
import type { Watched, WORKS } from './in-page';

/** A page to be opened in the browser. */
interface OpenedPage {
  readonly url: string;
  readonly html: string;
}

export type WorkName = Exclude<keyof typeof WORKS, 'nothing'>;

/** What was measured on one page. */
export interface MeasuredPage extends Watched {
  /** Milliseconds of processor time of each run; the first one runs code that has never run before in the page. */
  readonly times: Readonly<Record<WorkName, readonly number[]>>;
}

/** Nothing of the page runs, so that nothing but what is measured can change it. */
const HEADERS = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "script-src 'none'" };

async function open(page: Page, { url, html }: OpenedPage): Promise<void> {
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
      ? route.fulfill({ status: 200, headers: HEADERS, body: html })
      : route.abort(),
  );
  await page.goto(url.replace(/^http:/, 'https:'), { waitUntil: 'domcontentloaded' });
}

/** Runs an expression and gives the processor time that its thread took, in milliseconds, with the cost of asking. */
async function timeOnThread(session: CDPSession, expression: string): Promise<number> {
  const read = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'DevToolsCommandDuration')?.value ?? 0;
  };
  const before = await read();
  await session.send('Runtime.evaluate', { expression: `void ${expression}` });
  return ((await read()) - before) * 1000;
}

async function timeWorks(session: CDPSession, names: readonly WorkName[], runs: number, turn: number) {
  const times: Record<WorkName, number[]> = { detector: [], readability: [], readerable: [] };
  const cost = Math.min(
    await timeOnThread(session, 'measured.WORKS.nothing()'),
    await timeOnThread(session, 'measured.WORKS.nothing()'),
  );
  for (let run = 0; run < runs; run++) {
    for (let index = 0; index < names.length; index++) {
      const name = names[(index + turn) % names.length] ?? 'detector';
      times[name].push(Math.max(0, (await timeOnThread(session, `measured.WORKS.${name}()`)) - cost));
    }
  }
  return times;
}

/** How to measure. */
export interface MeasureOptions {
  /** How often each work is run on each page. */
  readonly runs: number;
  readonly works: readonly WorkName[];
}

async function measureOne(browser: Browser, script: string, opened: OpenedPage, turn: number, options: MeasureOptions) {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    await open(page, opened);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await session.send('Runtime.evaluate', {
      expression: `${script}; globalThis.measured = measured; measured.settle()`,
    });
    const times = await timeWorks(session, options.works, options.runs, turn);
    return { ...(await page.evaluate<Watched>('measured.watchReading()')), times };
  } finally {
    await context.close();
  }
}

/**
 * Opens each page in Chromium, without network and without its own scripts, and measures the detector in it. The order
 * of the works turns from page to page, so that none is always first.
 */
export async function measureInChromium(
  pages: readonly OpenedPage[],
  options: MeasureOptions,
): Promise<MeasuredPage[]> {
  const program = findBrowser('chromium');
  if (!program) throw new Error('there is no chromium here; run: npm run setup');
  const script = bundleScript(join(import.meta.dirname, 'in-page.ts'), 'measured');
  const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox'] });
  try {
    const measured: MeasuredPage[] = [];
    for (const [turn, page] of pages.entries()) measured.push(await measureOne(browser, script, page, turn, options));
    return measured;
  } finally {
    await browser.close();
  }
}
