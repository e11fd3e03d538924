import { expect } from '@playwright/test';
import { addressOf, behaviour } from './behaviour';
import { findCardViolations } from './check-accessibility';
import type { Driver } from './drive/driver';
import { waitFor } from './drive/wait-for';
import { readCard, waitForMarks, waitForNoCard } from './reader';
import { DEMO_ARTICLE } from './serve-demo';

/** What has the focus in the card: its label or words, `dialog` for the card itself; null while it has none. */
const readFocus = (driver: Driver): Promise<string | null> =>
  driver.evaluateInRoot((root) => {
    const focused = root?.activeElement;
    if (!focused) return null;
    return focused.getAttribute('role') ?? focused.getAttribute('aria-label') ?? focused.textContent;
  });

/** Goes to another mark with the command's keys and waits until its card has the focus. */
async function step(driver: Driver, command: 'next-mark' | 'previous-mark'): Promise<string> {
  const before = await readCard(driver);
  await driver.command(command);
  const card = await waitFor('another card', async () => {
    const now = await readCard(driver);
    return now === before ? null : now;
  });
  await waitFor('the focus in it', async () => (await readFocus(driver)) === 'dialog');
  return card;
}

/** Goes from mark to mark until the card of a name is open. */
async function stepTo(driver: Driver, name: string): Promise<void> {
  const isThere = () =>
    driver.evaluateInRoot((root, wanted) => root?.querySelector('h2')?.textContent === wanted, name);
  for (let steps = 0; steps < 12; steps++) {
    await step(driver, 'next-mark');
    if (await isThere()) return;
  }
  throw new Error(`no mark of “${name}” is near`);
}

/** Goes on with Tab until something of the card has the focus. */
async function tabTo(driver: Driver, label: string): Promise<void> {
  for (let presses = 0; presses < 30; presses++) {
    if ((await readFocus(driver)) === label) return;
    await driver.press('Tab');
  }
  throw new Error(`Tab does not come to “${label}”`);
}

/** Whether a ring shows where the focus is. */
const hasRing = (driver: Driver): Promise<boolean> =>
  driver.evaluateInRoot((root) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(root?.activeElement ?? document.body);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  });

behaviour.beforeEach(async ({ driver }) => {
  await driver.open(addressOf(DEMO_ARTICLE));
  await waitForMarks(driver);
});

behaviour(
  'the keys for the next mark open its card with the focus in it, and Escape gives it back',
  async ({ driver }) => {
    await driver.evaluate(() => document.querySelector<HTMLElement>('[rel="author"]')?.focus());
    await step(driver, 'next-mark');
    await driver.press('Escape');
    await waitForNoCard(driver);
    expect(await driver.evaluate(() => document.activeElement?.textContent)).toBe('Marta Lindqvist');
  },
);

behaviour('the keys go from mark to mark, and back to the one before', async ({ driver }) => {
  const first = await step(driver, 'next-mark');
  const second = await step(driver, 'next-mark');
  expect(await step(driver, 'previous-mark')).toBe(first);
  expect(await step(driver, 'next-mark')).toBe(second);
  await driver.press('Escape');
});

behaviour('Tab goes through a card in the order in which it is read, with a ring where it is', async ({ driver }) => {
  await step(driver, 'next-mark');
  const wanted = await driver.evaluateInRoot((root) =>
    [...(root?.querySelectorAll<HTMLElement>('button,summary') ?? [])]
      .filter((one) => one.checkVisibility({ contentVisibilityAuto: true }))
      .map((one) => one.getAttribute('aria-label') ?? one.textContent),
  );
  expect(wanted.length).toBeGreaterThan(4);
  const seen: (string | null)[] = [];
  while (seen.length < wanted.length) {
    await driver.press('Tab');
    const focus = await readFocus(driver);
    // The part that scrolls can have the focus too, so that arrow keys scroll it.
    if (await driver.evaluateInRoot((root) => root?.activeElement?.classList.contains('body'))) continue;
    seen.push(focus);
    expect(await hasRing(driver)).toBe(true);
  }
  expect(seen).toEqual(wanted);
  await driver.press('Escape');
});

behaviour(
  'Enter works what has the focus: a name is followed, there is a way back, and a sentence opens',
  async ({ driver }) => {
    await stepTo(driver, 'Kim Jong Un');
    const first = await readCard(driver);
    const link = await driver.evaluateInRoot((root) => root?.querySelector('.fact .link')?.textContent ?? '');
    await tabTo(driver, link);
    await driver.press('Enter');
    await waitFor('the card of that name', async () => (await readCard(driver))?.includes(link) ?? null);
    expect(await readFocus(driver)).toBe('dialog');
    await tabTo(driver, 'Back');
    await driver.press('Enter');
    await waitFor('the card before', async () => (await readCard(driver)) === first);
    expect(await readFocus(driver)).toBe('dialog');
    const sentence = await driver.evaluateInRoot((root) => root?.querySelector('.chip')?.getAttribute('aria-label'));
    await tabTo(driver, sentence ?? '');
    await driver.press('Enter');
    await waitFor('the sentence', async () => (await readCard(driver))?.includes('Open in the document') ?? null);
    await driver.press('Escape');
  },
);

behaviour('whoever goes from place to place of a name stays on the button that leads there', async ({ driver }) => {
  await stepTo(driver, 'Kim Jong Un');
  const placeOf = async () => /Named here: (\d+) of/.exec((await readCard(driver)) ?? '')?.[1];
  await tabTo(driver, 'Next place');
  const before = Number(await placeOf());
  for (const place of [before + 1, before + 2]) {
    await driver.press('Enter');
    await waitFor(`place ${place}`, async () => Number(await placeOf()) === place);
    expect(await readFocus(driver)).toBe('Next place');
  }
  await driver.press('Escape');
});

behaviour('a card is a dialog that says what it is about, and axe finds nothing wrong in it', async ({ driver }) => {
  for (let mark = 0; mark < 4; mark++) {
    await step(driver, 'next-mark');
    const said = await driver.evaluateInRoot((root) => {
      const dialog = root?.querySelector('[role="dialog"]');
      const wordsOf = (name: string) =>
        (dialog?.getAttribute(name) ?? '')
          .split(' ')
          .map((id) => root?.getElementById(id)?.textContent?.trim() ?? '')
          .join(' ');
      return { title: wordsOf('aria-labelledby'), about: wordsOf('aria-describedby') };
    });
    expect(said.title).not.toBe('');
    expect(said.about).not.toBe('');
    expect(await findCardViolations(driver)).toEqual([]);
  }
  await driver.press('Escape');
});
