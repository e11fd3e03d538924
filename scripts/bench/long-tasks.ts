// npm run bench:tasks [-- RUNS]: how long the extension holds up the page's main thread in Chromium, on the demo article.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { BUILD } from '../../tests/browser/drive/launch';
import { DEMO_ARTICLE, serveDemo } from '../../tests/browser/serve-demo';
import { findBrowser } from '../setup/find-browser.mjs';
import { findExtensionTasks, type TraceEvent } from './find-extension-tasks';

/** Milliseconds after loading in which the article is read, analysed and marked, with room to spare. */
const WATCHED_MS = 6000;
const RUNS = Number(process.argv[2] ?? 5);

/** Loads the page, rests the pointer on a name, and gives the durations of the tasks that ran the extension, in ms. */
async function traceVisit(page: Page, url: string): Promise<number[]> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.start', { transferMode: 'ReportEvents', categories: 'devtools.timeline,v8,toplevel' });
  await page.goto(url);
  await page.waitForTimeout(WATCHED_MS);
  await page.getByText('Viktor Lebedev').hover();
  await page.waitForTimeout(1500);
  await session.send('Tracing.end');
  await done;
  return findExtensionTasks(events, url);
}

async function measure(): Promise<void> {
  const program = findBrowser('chromium');
  if (!program) throw new Error('there is no chromium here; run: npm run setup');
  const extension = join(BUILD, 'chrome-mv3-prod');
  const profile = mkdtempSync(join(tmpdir(), 'tasks-'));
  const site = await serveDemo();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: program,
    headless: false,
    args: ['--headless=new', `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
  });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    for (let run = 1; run <= RUNS; run++) {
      const tasks = await traceVisit(page, `http://127.0.0.1:${site.port}${DEMO_ARTICLE}`);
      const total = tasks.reduce((sum, task) => sum + task, 0);
      const longest = Math.max(0, ...tasks).toFixed(1);
      console.log(`run ${run}: ${tasks.length} tasks, longest ${longest} ms, together ${total.toFixed(1)} ms`);
    }
  } finally {
    await context.close();
    await site.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

await measure();
