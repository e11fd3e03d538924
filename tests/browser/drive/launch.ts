import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../../../scripts/setup/find-browser.mjs';
import { createChromiumDriver } from './chromium-driver';
import type { Driver } from './driver';
import { createFirefoxDriver } from './firefox-driver';

const BROWSERS = {
  chromium: { create: createChromiumDriver, folder: 'chrome-mv3-prod' },
  firefox: { create: createFirefoxDriver, folder: 'firefox-mv3-prod' },
} as const;

export type BrowserName = keyof typeof BROWSERS;

export const BUILD = join(import.meta.dirname, '../../../build');

export const isBrowserName = (name: string): name is BrowserName => name in BROWSERS;

/** Starts a browser with the built extension; throws saying what to do when there is no such browser or no build. */
export async function launch(
  name: BrowserName,
  { headless = true, proxyPort = null }: { headless?: boolean; proxyPort?: number | null } = {},
): Promise<Driver> {
  const { create, folder } = BROWSERS[name];
  const program = findBrowser(name);
  if (!program) throw new Error(`there is no ${name} here; run: node scripts/setup.mjs`);
  const extension = join(BUILD, folder);
  if (!existsSync(join(extension, 'manifest.json'))) throw new Error(`${extension} is not built; run: npm run build`);
  return create({ extension, program, headless, proxyPort });
}
