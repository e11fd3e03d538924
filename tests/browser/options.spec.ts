import { expect } from '@playwright/test';
import { addressOf, behaviour } from './behaviour';
import { findViolations } from './check-accessibility';
import type { Driver } from './drive/driver';
import { waitFor } from './drive/wait-for';
import { waitForMarks } from './reader';
import { DEMO_ARTICLE } from './serve-demo';

async function openOptions(driver: Driver): Promise<void> {
  await driver.openOwn('options.html');
  await waitFor('the settings', () => driver.evaluate(() => document.querySelectorAll('.field').length > 5));
}

/** Presses the control whose label holds these words. */
const press = (driver: Driver, words: string): Promise<void> =>
  driver.evaluate((wanted) => {
    const labels = [...document.querySelectorAll<HTMLElement>('label, button')];
    const label = labels.find(({ textContent }) => textContent?.includes(wanted));
    if (!label) throw new Error(`nothing is called ${wanted}`);
    label.click();
  }, words);

const countSampleMarks = (driver: Driver): Promise<number> =>
  driver.evaluate(() => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0));

behaviour('the first-run page opens at install, with an example that is read by the engine', async ({ driver }) => {
  expect(driver.welcome).toContain('tabs/welcome.html');
  await driver.openOwn('tabs/welcome.html');
  await waitFor('marks in the example', async () => (await countSampleMarks(driver)) > 3);
  expect(await findViolations(driver)).toEqual([]);
});

behaviour('a setting that is changed shows in the preview at once, and on the page', async ({ driver }) => {
  await openOptions(driver);
  const before = await waitFor('marks in the preview', async () => (await countSampleMarks(driver)) || null);
  await press(driver, 'Names');
  await waitFor('fewer marks in the preview', async () => (await countSampleMarks(driver)) < before);
  await driver.open(addressOf(DEMO_ARTICLE));
  const kinds = new Set((await waitForMarks(driver)).map(({ kind }) => kind));
  expect(kinds).not.toContain('name');
  expect(kinds).toContain('claim-conflicts');
  await openOptions(driver);
  await press(driver, 'Put all settings back');
  await press(driver, 'Yes, put them all back');
  await waitFor('all marks in the preview', async () => (await countSampleMarks(driver)) === before);
});

behaviour('a search leaves the settings that it fits', async ({ driver }) => {
  await openOptions(driver);
  await driver.evaluate(() => {
    const search = document.querySelector<HTMLInputElement>('.search');
    if (!search) throw new Error('no search');
    search.value = 'dark';
    search.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await waitFor('one setting', () => driver.evaluate(() => document.querySelectorAll('.field').length === 1));
  expect(await driver.evaluate(() => document.querySelector('.field')?.textContent)).toContain('Light or dark');
});

behaviour('everything that is kept is listed with its size, and can be erased', async ({ driver }) => {
  await openOptions(driver);
  await press(driver, 'Quotations');
  await openOptions(driver);
  const readKept = () => driver.evaluate(() => document.querySelector('#part-erase')?.parentElement?.textContent ?? '');
  await waitFor('what is kept', async () => /Your settings.*kB/.test(await readKept()));
  await press(driver, 'Erase everything');
  await press(driver, 'Yes, erase everything');
  await waitFor('that nothing is kept', async () => /Nothing is kept now/.test(await readKept()));
});

for (const scheme of ['light', 'dark'] as const) {
  behaviour(`axe finds nothing wrong in the options of a ${scheme} system`, async ({ driver }) => {
    await driver.useColourScheme(scheme);
    await openOptions(driver);
    const violations = await findViolations(driver);
    await driver.useColourScheme('light');
    expect(violations).toEqual([]);
  });
}
