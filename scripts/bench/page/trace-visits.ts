import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CDPSession, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../setup/find-browser.mjs';
import { findExtensionTasks, type TraceEvent } from '../find-extension-tasks';

/** Milliseconds after loading in which everything has happened, with room to spare on a busy machine. */
const WATCHED = 1200;

/**
 * With the profiler on, Chromium names the script also of calls that come from an answer to a message and not from the
 * page; without it most of a reading would not be counted. It costs a tenth or so, whichever extension is measured.
 */
const TRACED = 'devtools.timeline,v8,toplevel,disabled-by-default-v8.cpu_profiler';

/** What the visits of one page gave. */
export interface Visits {
  /** In their order. */
  readonly timed: readonly Visit[];
  /** MB of heap that the page's process uses after one more, what is garbage taken away. */
  readonly heap: number;
}

/** One visit of a page. */
export interface Visit {
  /** Milliseconds of processor time of each task on the page's main thread that an extension's script ran in. */
  readonly tasks: readonly number[];
  /** Cumulative layout shift, as browsers report it; 0 is none. */
  readonly shift: number;
}

/** Runs in the page before its own scripts. */
function watchShift(): void {
  const seen = Object.assign(window, { shift: 0 });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if ('value' in entry) seen.shift += Number(entry.value);
  }).observe({ type: 'layout-shift', buffered: true });
}

async function readHeap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

async function traceVisit(page: Page, url: string): Promise<Visit> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.start', { transferMode: 'ReportEvents', categories: TRACED });
  await page.goto(url);
  await page.waitForTimeout(WATCHED);
  await session.send('Tracing.end');
  await done;
  await session.detach();
  const shift = await page.evaluate(() => (window as unknown as { shift: number }).shift);
  return { tasks: findExtensionTasks(events, url), shift };
}

/** A visit by itself: taking the garbage away also takes what was compiled, and the next visit would not be a warm one. */
async function measureHeap(page: Page, url: string): Promise<number> {
  await page.goto(url);
  await page.waitForTimeout(WATCHED);
  const session = await page.context().newCDPSession(page);
  const heap = await readHeap(session);
  await session.detach();
  return heap;
}

/** Visits pages in turn, some rounds long, in Chromium with one extension. */
export async function traceVisits(
  extension: string,
  urls: readonly string[],
  rounds: number,
): Promise<ReadonlyMap<string, Visits>> {
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
    await page.addInitScript(watchShift);
    const visits = new Map<string, Visit[]>(urls.map((url) => [url, []]));
    for (let round = 0; round < rounds; round++) {
      for (const url of urls) visits.get(url)?.push(await traceVisit(page, url));
    }
    const heaps = new Map<string, number>();
    for (const url of urls) heaps.set(url, await measureHeap(page, url));
    return new Map([...visits].map(([url, timed]) => [url, { timed, heap: heaps.get(url) ?? 0 }]));
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
