import { expect } from '@playwright/test';
import { addressOf, behaviour } from './behaviour';
import { findViolations } from './check-accessibility';
import type { Driver, PanelView, TabView } from './drive/driver';
import { waitFor } from './drive/wait-for';
import { pressIn, readView } from './popup';
import { waitForMarks } from './reader';
import { DEMO_ARTICLE } from './serve-demo';

/** Opens the report as a reader does, from the panel's exports, and closes both afterwards. */
async function withReport(driver: Driver, task: (report: TabView) => Promise<void>): Promise<void> {
  await driver.open(addressOf(DEMO_ARTICLE));
  await waitForMarks(driver);
  const panel: PanelView = await driver.openPanel();
  await pressIn(panel, 'Report to print');
  const report = await driver.findTab('tabs/report.html');
  await waitFor('the report', () => report.evaluate(() => document.querySelector('main.report') !== null));
  await task(report);
  await report.close();
  await panel.close();
}

behaviour('the report has the answers with both sides’ words, the quotations and the facts', async ({ driver }) => {
  await withReport(driver, async (report) => {
    const text = await readView(report);
    expect(text).toContain('Putin and Kim swap seats in a limousine and sign a pact');
    expect(text.indexOf('The document says otherwise')).toBeLessThan(text.indexOf('The document says the same'));
    expect(text).toContain('The page says “14 years”; the document says “24 years”.');
    expect(text).toContain('Hanna Weiss');
    expect(text).toMatch(/Yuri Ushakov is aide to Vladimir Putin/);
  });
});

behaviour(
  'on paper there is no button to print, everything is unfolded, and nothing runs over the side',
  async ({ driver }) => {
    await withReport(driver, async (report) => {
      await report.useMedium('print');
      const shown = await waitFor('the paper', () =>
        report.evaluate(() => {
          const isSeen = (element: Element | null) => element !== null && element.getClientRects().length > 0;
          if (isSeen(document.querySelector('.unprinted button'))) return null;
          const folded = [...document.querySelectorAll('.evidence')].filter(
            (one) => one.closest('.claim') && !isSeen(one),
          );
          return { folded: folded.length, over: document.documentElement.scrollWidth - innerWidth };
        }),
      );
      await report.useMedium('screen');
      expect(shown.folded).toBe(0);
      expect(shown.over).toBeLessThanOrEqual(0);
    });
  },
);

for (const scheme of ['light', 'dark'] as const) {
  behaviour(`axe finds nothing wrong in the report of a ${scheme} system`, async ({ driver }) => {
    await driver.useColourScheme(scheme);
    await withReport(driver, async (report) => {
      expect(await findViolations(report, scheme)).toEqual([]);
    });
    await driver.useColourScheme('light');
  });
}
