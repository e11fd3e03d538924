import { expect } from '@playwright/test';
import { addressOf, behaviour } from './behaviour';
import { findViolations } from './check-accessibility';
import { openPopupSaying, switchSite } from './popup';
import { openCard, readMarks, waitForMarks, waitForNoMarks } from './reader';
import { DEMO_ARTICLE, OTHER_HOST } from './serve-demo';
import { readTraces, readUntouchedDom } from './traces';

behaviour('the toolbar’s popup tells what was found and what the document says', async ({ driver }) => {
  await driver.open(addressOf(DEMO_ARTICLE));
  await waitForMarks(driver);
  const { popup, text } = await openPopupSaying(driver, /Hanna Weiss/);
  await popup.close();
  expect(text).toContain('What the document says');
  expect(text).toContain('Putin and Kim swap seats in a limousine and sign a pact');
  expect(text).toMatch(/\d+ names/);
  expect(text).toMatch(/The document speaks to \d+ claims/);
  expect(text).toContain('Vladimir Putin');
});

behaviour(
  'the site’s switch in the popup takes every trace off at once, and puts the marks back',
  async ({ driver }) => {
    await driver.open(addressOf(DEMO_ARTICLE));
    await waitForMarks(driver);
    await openCard(driver, 'Viktor Lebedev');
    const untouched = { dom: await readUntouchedDom(driver), hasHost: false, highlights: [], sheets: 0 };
    await switchSite(driver, () => waitForNoMarks(driver));
    expect(await readTraces(driver)).toEqual(untouched);
    await switchSite(driver, () => waitForMarks(driver));
  },
);

behaviour('a site that is switched off stays so, and other sites stay on', async ({ driver }) => {
  await driver.open(addressOf(DEMO_ARTICLE));
  await waitForMarks(driver);
  await switchSite(driver, () => waitForNoMarks(driver));
  await driver.open(addressOf(DEMO_ARTICLE, OTHER_HOST));
  await waitForMarks(driver);
  await driver.open(addressOf(DEMO_ARTICLE));
  const { popup } = await openPopupSaying(driver, /Switched off for this site/);
  await popup.close();
  expect(await readMarks(driver)).toEqual([]);
  await switchSite(driver, () => waitForMarks(driver));
});

for (const scheme of ['light', 'dark'] as const) {
  behaviour(`axe finds nothing wrong in the popup of a ${scheme} system`, async ({ driver }) => {
    await driver.useColourScheme(scheme);
    await driver.open(addressOf(DEMO_ARTICLE));
    await waitForMarks(driver);
    const { popup } = await openPopupSaying(driver, /What the document says/);
    const violations = await findViolations(popup, scheme);
    await popup.close();
    await driver.useColourScheme('light');
    expect(violations).toEqual([]);
  });
}
