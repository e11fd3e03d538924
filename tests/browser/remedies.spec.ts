import { expect } from '@playwright/test';
import { addressOf, behaviour } from './behaviour';
import { changeSettings } from './change-settings';
import type { Driver } from './drive/driver';
import { waitFor } from './drive/wait-for';
import { openCard, pointAt, readCard, readMarks, waitForMarks, waitForNoCard } from './reader';
import { DEMO_ARTICLE } from './serve-demo';

/** Presses a button of the open card with the pointer. */
async function pressInCard(driver: Driver, label: string): Promise<void> {
  const { x, y } = await waitFor(`“${label}” in the card`, () =>
    driver.evaluateInRoot((root, wanted) => {
      const button = [...(root?.querySelectorAll('button') ?? [])].find((one) => one.textContent === wanted);
      const box = button?.getBoundingClientRect();
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    }, label),
  );
  await driver.click(x, y);
}

const isMarked = async (driver: Driver, kind: string, words: string): Promise<boolean> =>
  (await readMarks(driver)).some((mark) => mark.kind === kind && mark.words.includes(words));

behaviour.beforeEach(async ({ driver }) => {
  await driver.open(addressOf(DEMO_ARTICLE));
  await waitForMarks(driver);
});

behaviour.afterEach(async ({ driver }) => {
  await changeSettings(driver, {
    ignoredNames: [],
    mistaken: [],
    wrongPairings: [],
    heldKey: 'none',
    motion: 'system',
  });
});

behaviour('a name that the reader ignores is marked no more, also on the next page', async ({ driver }) => {
  await openCard(driver, 'Viktor Lebedev');
  await pressInCard(driver, 'Ignore this name');
  await waitFor('its mark to go', async () => !(await isMarked(driver, 'name', 'Viktor Lebedev')));
  await driver.open(addressOf(DEMO_ARTICLE));
  await waitForMarks(driver);
  expect(await isMarked(driver, 'name', 'Viktor Lebedev')).toBe(false);
});

behaviour('a pairing that the reader calls wrong is answered no more', async ({ driver }) => {
  await openCard(driver, 'in 14 years');
  await pressInCard(driver, 'Wrong pairing');
  await waitFor('the answer to go', async () => !(await isMarked(driver, 'claim-conflicts', 'in 14 years')));
});

behaviour('what was called wrong stands in the options in words, and can be taken back there', async ({ driver }) => {
  await openCard(driver, 'in 14 years');
  await pressInCard(driver, 'Wrong pairing');
  await waitFor('the answer to go', async () => !(await isMarked(driver, 'claim-conflicts', 'in 14 years')));
  await driver.openOwn('options.html');
  const readLines = () =>
    driver.evaluate(() => [...document.querySelectorAll('.entry > span')].map(({ textContent }) => textContent));
  await waitFor('the pairing with its document', async () => (await readLines()).length > 2);
  expect(await readLines()).toEqual([
    expect.stringContaining('in 14 years'),
    'Vladimir Putin and Kim Jong Un seen laughing in Russian limo',
    expect.stringContaining('in 24 years'),
  ]);
  await driver.evaluate(() => document.querySelector<HTMLElement>('.entries li:has(.entry) button')?.click());
  await waitFor('the list to be empty', async () => (await readLines()).length === 0);
  await driver.open(addressOf(DEMO_ARTICLE));
  await waitForMarks(driver);
  expect(await isMarked(driver, 'claim-conflicts', 'in 14 years')).toBe(true);
});

behaviour('someone who is not that person has no facts of the document any more', async ({ driver }) => {
  expect(await openCard(driver, 'Moon Jae-in')).toContain('The document says');
  await pressInCard(driver, 'Not this person');
  await waitForNoCard(driver);
  await waitFor('the facts to go', async () => !(await openCard(driver, 'Moon Jae-in')).includes('The document says'));
});

behaviour('where a key must be held, resting alone opens nothing', async ({ driver }) => {
  await changeSettings(driver, { heldKey: 'shift' });
  await waitForMarks(driver);
  await pointAt(driver, 'Viktor Lebedev');
  await driver.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1200)));
  expect(await readCard(driver)).toBeNull();
  await driver.hold('Shift');
  expect(await waitFor('a card', () => readCard(driver))).toContain('Viktor Lebedev');
  await driver.release('Shift');
});

behaviour('a reader who wants less motion sees cards at once', async ({ driver }) => {
  const readMotion = () =>
    driver.evaluateInRoot((root) => {
      const card = root?.querySelector('[role="dialog"]');
      return card ? getComputedStyle(card).animationName : null;
    });
  await openCard(driver, 'Viktor Lebedev');
  expect(await readMotion()).toBe('rise');
  await changeSettings(driver, { motion: 'less' });
  await driver.press('Escape');
  await openCard(driver, 'Viktor Lebedev');
  expect(await readMotion()).toBe('none');
});

behaviour('a card stays for as long as the pointer rests, and goes with Escape (WCAG 1.4.13)', async ({ driver }) => {
  await openCard(driver, 'in 14 years');
  await driver.evaluate(() => new Promise((resolve) => setTimeout(resolve, 10_000)));
  expect(await readCard(driver)).toContain('24 years');
  await driver.press('Escape');
  await waitForNoCard(driver);
});
