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

/** The folder of the built extension for a browser; throws saying what to do when it is not built. */
export function findBuild(name: BrowserName): string {
  const extension = join(BUILD, BROWSERS[name].folder);
  if (!existsSync(join(extension, 'manifest.json'))) throw new Error(`${extension} is not built; run: npm run build`);
  return extension;
}

/** Starts a browser with the built extension; throws saying what to do when there is no such browser or no build. */
export async function launch(
  name: BrowserName,
  {
    headless = true,
    proxyPort = null,
    scale = 1,
    extension = findBuild(name),
  }: { headless?: boolean; proxyPort?: number | null; scale?: number; extension?: string } = {},
): Promise<Driver> {
  const { create } = BROWSERS[name];
  const program = findBrowser(name);
  if (!program) throw new Error(`there is no ${name} here; run: node scripts/setup.mjs`);
  return create({ extension, program, headless, proxyPort, scale });
}
