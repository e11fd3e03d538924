import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../../scripts/setup/find-browser.mjs';
import { findBuild } from '../browser/drive/launch';
import { waitFor } from '../browser/drive/wait-for';

/** A browser in which nobody looks into the pages: what they do, they have to tell themselves. */
export interface LoneBrowser {
  /** Opens a page in a tab in front. */
  open(url: string): Promise<void>;
  close(): Promise<void>;
}

const readPort = (profile: string): number | null => {
  try {
    return Number(readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0]);
  } catch {
    return null;
  }
};

/**
 * Starts Chromium with the built extension and without a driver, which Chromium does not prepare pages ahead with. Resolves when
 * the extension has opened the page that it opens when it is installed.
 */
export async function openAlone(): Promise<LoneBrowser> {
  const extension = findBuild('chromium');
  const program = findBrowser('chromium');
  if (!program) throw new Error('there is no chromium here; run: node scripts/setup.mjs');
  const profile = mkdtempSync(join(tmpdir(), 'sidelight-alone-'));
  const browser = spawn(
    program,
    [
      '--headless=new',
      '--no-first-run',
      '--no-sandbox',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      'about:blank',
    ],
    { stdio: 'ignore' },
  );
  const port = await waitFor('Chromium to listen', async () => readPort(profile));
  const ask = (path: string, method = 'GET') => fetch(`http://127.0.0.1:${port}/json/${path}`, { method });
  await waitFor('the first-run page', async () => (await (await ask('list')).text()).includes('/tabs/'));
  return {
    async open(url) {
      await ask(`new?${encodeURIComponent(url)}`, 'PUT');
    },
    async close() {
      const ended = new Promise((resolve) => browser.once('exit', resolve));
      browser.kill();
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
