import { test as base, expect } from '@playwright/test';
import type { Driver } from './drive/driver';
import { type BrowserName, launch } from './drive/launch';
import { DEMO_HOST, type DemoServer, OTHER_HOST, serveDemo } from './serve-demo';

export interface BrowserOptions {
  readonly browserUsed: BrowserName;
}

interface Shared {
  readonly site: DemoServer;
  readonly driver: Driver;
}

/** Address of a page of the demo site, as the browser under test reaches it. */
export const addressOf = (path: string, host: string = DEMO_HOST): string => `http://${host}${path}`;

/** A test of one behaviour in the browser of its project. The browser is started once and shared by a file's tests. */
export const behaviour = base.extend<object, BrowserOptions & Shared>({
  browserUsed: ['chromium', { scope: 'worker', option: true }],
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
    async ({}, use) => {
      const site = await serveDemo();
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  driver: [
    async ({ browserUsed, site }, use) => {
      const driver = await launch(browserUsed, { proxyPort: site.port });
      console.log(`${browserUsed}: ${driver.product}`);
      await use(driver);
      await driver.close();
      expect(site.requests.filter((url) => ![DEMO_HOST, OTHER_HOST].includes(new URL(url).hostname))).toEqual([]);
    },
    { scope: 'worker' },
  ],
});
