// Pictures of everything that a reader sees, light and dark, of the real extension in a real browser: for the README, and
// to be looked at after every change of a view.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import type { Driver } from '../../tests/browser/drive/driver';
import { isBrowserName, launch } from '../../tests/browser/drive/launch';
import { serveDemo } from '../../tests/browser/serve-demo';
import { DOCUMENT_SHOTS } from './document-shots';
import { PAGE_SHOTS } from './page-shots';
import { PANEL_SHOTS } from './panel-shots';
import { POPUP_SHOTS } from './popup-shots';
import type { Shot } from './shot';
import { TAB_SHOTS } from './tab-shots';

const FOLDER = join(import.meta.dirname, '../../docs/screenshots');
const USAGE = 'usage: npm run screenshots -- [--browser chromium|firefox] [--out FOLDER] [NAME …]';

/** Device pixels for each CSS pixel: sharp on the screens that most people read on. */
const SCALE = 2;
/** Milliseconds in which what glides has come to rest. */
const SETTLED = 400;

const SCHEMES = ['light', 'dark'] as const;
const SHOTS: readonly Shot[] = [...PAGE_SHOTS, ...POPUP_SHOTS, ...PANEL_SHOTS, ...TAB_SHOTS, ...DOCUMENT_SHOTS];

async function take(driver: Driver, { name, show }: Shot, file: string): Promise<void> {
  const { view, end } = await show(driver);
  await new Promise((resolve) => setTimeout(resolve, SETTLED));
  const picture = await view.screenshot();
  await end();
  // Flat colours and letters: few colours without loss are smaller, and sharper, than all of them with.
  const flat = await sharp(picture).png({ palette: true, dither: 0 }).toBuffer();
  const { size } = await sharp(flat).webp({ lossless: true, effort: 6 }).toFile(file);
  console.log(`${name.padEnd(24)} ${(size / 1000).toFixed(0).padStart(5)} KB`);
}

async function takeAll(browser: string, folder: string, wanted: readonly string[]): Promise<void> {
  if (!isBrowserName(browser)) throw new Error(`there is no browser called ${browser} here; ${USAGE}`);
  const shots = SHOTS.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  if (shots.length === 0) throw new Error(`no such picture; there are: ${SHOTS.map(({ name }) => name).join(', ')}`);
  mkdirSync(folder, { recursive: true });
  const server = await serveDemo();
  const driver = await launch(browser, { proxyPort: server.port, scale: SCALE });
  try {
    for (const scheme of SCHEMES) {
      await driver.useColourScheme(scheme);
      for (const shot of shots) await take(driver, shot, join(folder, `${shot.name}-${scheme}.webp`));
    }
  } finally {
    await driver.close();
    await server.close();
  }
}

const { values, positionals } = parseArgs({
  options: { browser: { type: 'string', default: 'chromium' }, out: { type: 'string', default: FOLDER } },
  allowPositionals: true,
});
await takeAll(values.browser, values.out, positionals).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
