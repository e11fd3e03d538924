import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium } from '@playwright/test';
import { BUILD } from '../../../tests/browser/drive/launch';
import { serveDemo } from '../../../tests/browser/serve-demo';
import { findBrowser } from '../../setup/find-browser.mjs';
import { toTable } from '../write-section';
import { buildRival } from './build-rival';
import { show } from './figures';
import { ARTICLES } from './pages';

const TABS = 20;
/** Milliseconds after which the last page is read and marked. */
const SETTLED = 3000;
/** Milliseconds over which the tabs are watched at rest. */
const WATCHED = 5000;

const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** MB that a process holds for itself alone; 0 on systems that do not say. */
function readMemory(pid: number): number {
  try {
    return Number(/RssAnon:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1000;
  } catch {
    return 0;
  }
}

/** Memory in MB and processor time in ms of all processes that show pages, the extension's own included. */
async function readProcesses(session: CDPSession): Promise<{ memory: number; time: number }> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const renderers = processInfo.filter(({ type }) => type === 'renderer');
  return {
    memory: renderers.reduce((total, { id }) => total + readMemory(id), 0),
    time: renderers.reduce((total, { cpuTime }) => total + cpuTime * 1000, 0),
  };
}

async function openTabs(context: BrowserContext, site: string): Promise<{ memory: number; time: number }> {
  for (let tab = 0; tab < TABS; tab++) {
    const page = await context.newPage();
    await page.goto(`${site}${ARTICLES[tab % ARTICLES.length]}?tab=${tab}`);
  }
  await sleep(SETTLED);
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('this browser has no session of its own');
  const before = await readProcesses(session);
  await sleep(WATCHED);
  const after = await readProcesses(session);
  return { memory: after.memory, time: after.time - before.time };
}

async function measureWith(extension: string, site: string): Promise<{ memory: number; time: number }> {
  const program = findBrowser('chromium');
  if (!program) throw new Error('there is no chromium here; run: npm run setup');
  const profile = mkdtempSync(join(tmpdir(), 'tabs-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: program,
    headless: false,
    args: ['--headless=new', `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
  });
  try {
    return await openTabs(context, site);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/** What twenty open articles cost in Chromium, with and without Sidelight. */
export async function measureTabs(): Promise<string> {
  const server = await serveDemo();
  const site = `http://127.0.0.1:${server.port}`;
  try {
    const plain = await measureWith(buildRival(null).folder, site);
    const ours = await measureWith(join(BUILD, 'chrome-mv3-prod'), site);
    const toRow = (name: string, { memory, time }: { memory: number; time: number }) => [
      name,
      memory.toFixed(0),
      show(time / (WATCHED / 1000)),
    ];
    return toTable(
      [
        `${TABS} articles open in Chromium`,
        'memory of all pages and the background, MB',
        'processor time at rest, ms in a second',
      ],
      [toRow('no extension at work', plain), toRow('Sidelight', ours)],
    );
  } finally {
    await server.close();
  }
}
