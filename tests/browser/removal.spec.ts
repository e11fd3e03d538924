import { expect } from '@playwright/test';
import { addressOf, type BrowserOptions, behaviour as plain } from './behaviour';
import type { Driver } from './drive/driver';
import { launch } from './drive/launch';
import { waitFor } from './drive/wait-for';
import { openPopupSaying, readView } from './popup';
import { openCard, readCard, readMarks, waitForMarks, waitForNoMarks } from './reader';
import { DEMO_ARTICLE } from './serve-demo';

/** Milliseconds after which Chrome's script has looked whether it is still wanted: it does so every two seconds. */
const LOOKED = 3000;

/** What the names of the highlights begin with that are seen on the page: one for each version that is at work. */
const readVersions = (driver: Driver): Promise<string[]> =>
  driver.evaluate(() => {
    const seen = [...CSS.highlights].flatMap(([name, highlight]) => {
      const [range] = highlight;
      const element = range?.startContainer.parentElement;
      const isSeen = element && getComputedStyle(element, `::highlight(${name})`).textDecorationLine === 'underline';
      return isSeen ? [name.replace(/-.*/, '')] : [];
    });
    return [...new Set(seen)];
  });

/** Runs a test in a browser of its own, which is not fit for another afterwards, with the demo article marked. */
function behaviour(title: string, test: (driver: Driver) => Promise<void>): void {
  plain(title, async ({ browserUsed, site }: BrowserOptions & { site: { port: number } }) => {
    const driver = await launch(browserUsed, { proxyPort: site.port });
    try {
      await driver.open(addressOf(DEMO_ARTICLE));
      await waitForMarks(driver);
      await test(driver);
    } finally {
      await driver.close();
    }
  });
}

for (const end of ['removed', 'disabled'] as const) {
  behaviour(`an open page is left clean, and nothing throws, when the extension is ${end} under it`, async (driver) => {
    await openCard(driver, 'Viktor Lebedev');
    const marked = await driver.screenshot();
    await driver.readErrors();
    await driver.endExtension(end);
    await driver.movePointer(2, 2);
    await driver.movePointer(400, 300);
    await new Promise((resolve) => setTimeout(resolve, LOOKED));
    const left = await driver.screenshot();
    await driver.evaluate(() => {
      CSS.highlights.clear();
      for (const host of document.querySelectorAll('html > :not(head):not(body)')) host.remove();
    });
    expect(left.equals(await driver.screenshot())).toBe(true);
    expect(left.equals(marked)).toBe(false);
    expect(await driver.readErrors()).toEqual([]);
  });
}

behaviour('an update under an open page leaves nothing of the old version, and nothing throws', async (driver) => {
  await openCard(driver, 'Viktor Lebedev');
  const [old] = await readVersions(driver);
  await driver.readErrors();
  await driver.endExtension('updated');
  await driver.movePointer(2, 2);
  await driver.movePointer(400, 300);
  await waitFor('the old marks to go', async () => !(await readVersions(driver)).includes(String(old)));
  expect(await readCard(driver)).toBeNull();
  // Firefox starts the new version in open pages by itself; in Chromium a click on the button does.
  expect((await readVersions(driver)).length).toBeLessThanOrEqual(1);
  expect(await driver.readErrors()).toEqual([]);
});

behaviour('access that is withdrawn takes the marks off, and a click on the button lends the page', async (driver) => {
  await driver.withdrawAccess();
  await waitForNoMarks(driver);
  await driver.open(addressOf(DEMO_ARTICLE));
  const { popup } = await openPopupSaying(driver, /No access to this site|does not let Sidelight read/);
  await popup.close();
  expect(await readMarks(driver)).toEqual([]);
  const lent = await driver.clickButton();
  await waitForMarks(driver);
  await waitFor('the popup to say so', async () => /lets Sidelight read this page only/.test(await readView(lent)));
  expect(await readView(lent)).toContain('Allow reading');
  await lent.close();
  expect(await openCard(driver, 'Viktor Lebedev')).toContain('Viktor Lebedev');
});
