import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../setup/find-browser.mjs';
import { findExtensionTasks, type TraceEvent } from '../find-extension-tasks';

/** Milliseconds after loading in which everything has happened, with room to spare on a busy machine. */
const WATCHED = 2000;

/** One visit of a page. */
export interface Visit {
  /** Milliseconds of processor time of each task on the page's main thread that an extension's script ran in. */
  readonly tasks: readonly number[];
}

async function traceVisit(page: Page, url: string): Promise<Visit> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.start', { transferMode: 'ReportEvents', categories: 'devtools.timeline,v8,toplevel' });
  await page.goto(url);
  await page.waitForTimeout(WATCHED);
  await session.send('Tracing.end');
  await done;
  await session.detach();
  return { tasks: findExtensionTasks(events) };
}

/** Visits pages in turn, some rounds long, in Chromium with one extension; the visits of each page are in their order. */
export async function traceVisits(
  extension: string,
  urls: readonly string[],
  rounds: number,
): Promise<ReadonlyMap<string, readonly Visit[]>> {
  const program = findBrowser('chromium');
  if (!program) throw new Error('there is no chromium here; run: npm run setup');
  const profile = mkdtempSync(join(tmpdir(), 'visits-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: program,
    headless: false,
    args: ['--headless=new', `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
  });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    const visits = new Map<string, Visit[]>(urls.map((url) => [url, []]));
    for (let round = 0; round < rounds; round++) {
      for (const url of urls) visits.get(url)?.push(await traceVisit(page, url));
    }
    return visits;
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
