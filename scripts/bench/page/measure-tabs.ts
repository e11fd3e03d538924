import { addressOf } from '../../../tests/browser/behaviour';
import type { Driver, Processes } from '../../../tests/browser/drive/driver';
import { type BrowserName, launch } from '../../../tests/browser/drive/launch';
import { serveDemo } from '../../../tests/browser/serve-demo';
import { toTable } from '../write-section';
import { show } from './figures';
import { ARTICLES } from './pages';

const TABS = 20;
/** Milliseconds in which a page in front is read and marked, the first after a start included. */
const READ = 1500;
/** Milliseconds after which the last page has come to rest. */
const SETTLED = 3000;
/** Milliseconds over which the tabs are watched at rest. */
const WATCHED = 5000;

const HEAD = [
  `${TABS} articles open`,
  'extension',
  'memory of all pages and the background, MB',
  'processor time at rest, ms in a second',
];

const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Opens the tabs one after the other, each in front until it is read: what is behind is not read. */
async function openTabs(driver: Driver): Promise<Processes> {
  for (let tab = 0; tab < TABS; tab++) {
    const behind = await driver.openBehind(`${addressOf(ARTICLES[tab % ARTICLES.length] ?? '/')}?tab=${tab}`);
    await behind.bringToFront();
    await sleep(READ);
  }
  await sleep(SETTLED);
  const before = await driver.readProcesses();
  await sleep(WATCHED);
  const after = await driver.readProcesses();
  return { memory: after.memory, time: after.time - before.time };
}

async function measureWith(browser: BrowserName, proxyPort: number, isOn: boolean): Promise<string[]> {
  const driver = await launch(browser, { proxyPort });
  try {
    if (!isOn) await driver.endExtension('disabled');
    const { memory, time } = await openTabs(driver);
    return [driver.product, isOn ? 'Sidelight' : 'none', memory.toFixed(0), show(time / (WATCHED / 1000))];
  } finally {
    await driver.close();
  }
}

/** What twenty open articles cost in both browsers, with and without Sidelight. */
export async function measureTabs(): Promise<string> {
  const site = await serveDemo();
  try {
    const rows: string[][] = [];
    for (const browser of ['chromium', 'firefox'] as const)
      for (const isOn of [false, true]) rows.push(await measureWith(browser, site.port, isOn));
    return toTable(HEAD, rows);
  } finally {
    await site.close();
  }
}
