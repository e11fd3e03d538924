import { expect } from '@playwright/test';
import { addressOf, behaviour } from './behaviour';
import { waitFor } from './drive/wait-for';
import { readMarks, waitForMarks } from './reader';
import { FIXTURE_PAGES } from './serve-demo';

behaviour('of several stories on a page the one in the middle of the window is marked', async ({ driver }) => {
  await driver.open(addressOf(`${FIXTURE_PAGES}/infinite-scroll.html`));
  const wordsOf = async () => (await readMarks(driver)).map(({ words }) => words);
  // Each story fills more than the window, as on a real page.
  await driver.evaluate(() => {
    document.body.style.lineHeight = '5';
  });
  await waitForMarks(driver);
  expect(await wordsOf()).toContain('Maud Ellery');
  const scrollTo = (index: number) =>
    driver.evaluate((at) => {
      document.querySelectorAll('article')[at]?.scrollIntoView({ block: 'center', behavior: 'instant' });
    }, index);
  await scrollTo(1);
  await waitFor('the second story to be marked', async () => (await wordsOf()).includes('Ines Kolar'));
  expect(await wordsOf()).not.toContain('Maud Ellery');
  await scrollTo(0);
  await waitFor('the first story to be marked again', async () => (await wordsOf()).includes('Maud Ellery'));
});
