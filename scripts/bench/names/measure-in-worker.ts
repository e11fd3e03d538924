import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium } from '@playwright/test';
import { build, type Plugin } from 'esbuild';
import { findBuild } from '../../../tests/browser/drive/launch';
import { findBrowser } from '../../setup/find-browser.mjs';
import { toTable } from '../write-section';
import { readTexts } from './read-texts';
import type { NameTimes } from './time-names';

/** Words of the text. */
const WORDS = 500;
/** Browsers that are started, each with nothing compiled; a busy machine only ever adds time. */
const STARTS = 5;
const MARK = 'data-base64:';

/** What Plasmo makes of `data-base64:` imports: the file as a data address. */
const asDataAddress: Plugin = {
  name: 'data-base64',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^data-base64:/ }, ({ path, importer }) => ({
      path: join(dirname(importer), path.slice(MARK.length)),
      namespace: 'data-base64',
    }));
    onLoad({ filter: /.*/, namespace: 'data-base64' }, ({ path }) => {
      const address = `data:application/gzip;base64,${encodeURIComponent(readFileSync(path).toString('base64'))}`;
      return { contents: `export default ${JSON.stringify(address)}` };
    });
  },
};

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'time-names.ts')],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    globalName: 'names',
    target: 'es2022',
    plugins: [asDataAddress],
  });
  return outputFiles.map(({ text }) => text).join('\n');
}

/** Runs in the worker, whose own bundle has no such measure: the same modules, compiled anew. */
async function timeInBrowser(script: string, text: string): Promise<NameTimes> {
  const program = findBrowser('chromium');
  if (!program) throw new Error('there is no chromium here; run: npm run setup');
  const extension = findBuild('chromium');
  const profile = mkdtempSync(join(tmpdir(), 'names-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: program,
    headless: false,
    args: ['--headless=new', `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
  });
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    return await worker.evaluate<NameTimes>(
      `(async () => { ${script}; return names.timeNames(${JSON.stringify(text)}); })()`,
    );
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/** What the name finder costs in the service worker of the built extension, from a start with nothing compiled. */
export async function measureInWorker(): Promise<string> {
  const whole = readTexts().find(({ text }) => text.split(/\s+/).length >= WORDS)?.text ?? '';
  const text = whole
    .split(/(?<=\s)/)
    .slice(0, WORDS)
    .join('');
  const script = await bundle();
  const times: NameTimes[] = [];
  for (let start = 0; start < STARTS; start++) times.push(await timeInBrowser(script, text));
  const row = (what: string, pick: (one: NameTimes) => number) => {
    const sorted = times.map(pick).sort((a, b) => a - b);
    return [what, ...[sorted[0], sorted[Math.floor(sorted.length / 2)]].map((ms = 0) => ms.toFixed(0)), '60'];
  };
  return toTable(
    [`Chromium’s service worker, ms, ${STARTS} starts`, 'fastest', 'median', 'to reach'],
    [
      row('models decoded and ready', ({ ready }) => ready),
      row(`names of the first article, ${WORDS} words`, ({ first }) => first),
    ],
  );
}
