import { addressOf } from '../../../tests/browser/behaviour';
import type { Driver } from '../../../tests/browser/drive/driver';
import { type BrowserName, launch } from '../../../tests/browser/drive/launch';
import { waitFor } from '../../../tests/browser/drive/wait-for';
import { serveDemo } from '../../../tests/browser/serve-demo';
import { toTable } from '../write-section';
import { findMedian, findQuantile } from './figures';
import { ARTICLES } from './pages';
import { type MarkTimes, timeMarks } from './time-marks';

const WARM_ROUNDS = 4;
const COLD_ROUNDS = 2;
/** Milliseconds in which what is marked has come to rest. */
const REST = 400;

const HEAD = [
  'from load to marks painted, ms',
  'warm: median',
  'p95',
  'background stopped: median',
  'p95',
  'main thread beyond a page without, ms, median',
];

const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Visits an article; gives milliseconds from its load to the last mark, and of its thread's work. */
async function visit(driver: Driver, path: string, isMarked: boolean): Promise<{ late: number; work: number }> {
  // A page of the same site first: another site is another process, whose time is counted from its own start.
  await driver.open(addressOf('/nothing-here'));
  await sleep(REST / 2);
  const before = await driver.readPageTime();
  await driver.open(addressOf(path));
  const read = () => driver.evaluate(() => (window as unknown as { markTimes: MarkTimes }).markTimes);
  // Nobody asks the page anything meanwhile: in Firefox each question costs its thread milliseconds.
  await sleep(2 * REST);
  let work = (await driver.readPageTime()) - before;
  if (isMarked && (await read()).marked === null) {
    await waitFor('marks', async () => (await read()).marked !== null);
    await sleep(REST);
    work = (await driver.readPageTime()) - before;
  }
  const { loaded, marked } = await read();
  return { late: Math.max(0, (marked ?? 0) - (loaded ?? 0)), work };
}

async function visitAll(
  driver: Driver,
  rounds: number,
  isMarked: boolean,
  before: () => Promise<void> = async () => {},
) {
  const visits: { late: number; work: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const path of ARTICLES) {
      await before();
      visits.push(await visit(driver, path, isMarked));
    }
  }
  return { late: visits.map(({ late }) => late), work: findMedian(visits.map(({ work }) => work)) };
}

async function measureIn(browser: BrowserName, proxyPort: number): Promise<string[]> {
  const driver = await launch(browser, { proxyPort });
  try {
    await visitAll(driver, 1, true);
    const warm = await visitAll(driver, WARM_ROUNDS, true);
    const cold = await visitAll(driver, COLD_ROUNDS, true, driver.stopBackground);
    await driver.endExtension('disabled');
    const without = await visitAll(driver, COLD_ROUNDS, false);
    const figures = [warm.late, cold.late].flatMap((late) => [findMedian(late), findQuantile(late, 0.95)]);
    return [driver.product, ...[...figures, warm.work - without.work].map((figure) => figure.toFixed(0))];
  } finally {
    await driver.close();
  }
}

/** A function as a script; tsx wraps named functions in calls of a helper `__name`, which does not exist in pages. */
const toScript = (work: () => void): string => `((__name) => (${work})())((named) => named)`;

/** How soon marks are there in both browsers, with the background awake and stopped. */
export async function measureTimes(): Promise<string> {
  const site = await serveDemo(`<script>${toScript(timeMarks)}</script>`);
  try {
    return toTable(HEAD, [await measureIn('chromium', site.port), await measureIn('firefox', site.port)]);
  } finally {
    await site.close();
  }
}
