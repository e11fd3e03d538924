import { defineConfig } from '@playwright/test';
import type { BrowserOptions } from './tests/browser/behaviour';

/** One list of behaviours, run in both browsers. Playwright drives Chromium; Firefox is driven through Marionette. */
export default defineConfig<object, BrowserOptions>({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  // A browser start on a slow, shared machine takes most of this.
  timeout: 60_000,
  workers: 2,
  // What fails now and then is broken.
  retries: 0,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: 'build/reports/browser.json' }]],
  projects: [
    { name: 'chromium', use: { browserUsed: 'chromium' } },
    { name: 'firefox', use: { browserUsed: 'firefox' } },
  ],
});
