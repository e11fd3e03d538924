import { expect } from '@playwright/test';
import { addressOf, behaviour } from './behaviour';
import type { Driver } from './drive/driver';
import { findWords, openCard, waitForMarks, waitForNoCard } from './reader';

/** What tests/live/witness.html has noticed. */
interface Testimony {
  readonly events: readonly string[];
  readonly changes: readonly string[];
  readonly globals: readonly string[];
  readonly sheets: readonly number[];
  readonly files: readonly string[];
  readonly host: readonly unknown[];
}

const NOTHING: Testimony = { events: [], changes: [], globals: [], sheets: [0, 0], files: [], host: [] };

const hear = (driver: Driver): Promise<Testimony> =>
  driver.evaluate(() => (window as unknown as { testify(): Testimony }).testify());

behaviour.beforeEach(async ({ driver }) => {
  await driver.open(addressOf('/live/witness.html'));
  await waitForMarks(driver);
});

behaviour(
  'a page that writes down whatever it can notice has noticed nothing when it is marked',
  async ({ driver }) => {
    const { x, y } = await findWords(driver, 'Norway');
    await driver.movePointer(x, y);
    await driver.movePointer(2, 2);
    expect(await hear(driver)).toEqual(NOTHING);
  },
);

behaviour(
  'of an open card the page notices the one empty host, and that the reader’s hand is over it',
  async ({ driver }) => {
    await openCard(driver, 'Anton Gray');
    const inside = await driver.evaluateInRoot((root) => {
      const { x, y, width, height } = root?.querySelector('.body')?.getBoundingClientRect() ?? new DOMRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await driver.click(inside.x, inside.y);
    const { events, ...seen } = await hear(driver);
    const { events: _, ...nothing } = NOTHING;
    expect(seen).toEqual({ ...nothing, changes: ['1 in, 0 out of html'], host: [[null, 0, '']] });
    await driver.press('Escape');
    await waitForNoCard(driver);
    const after = await hear(driver);
    expect(after).toMatchObject({
      ...NOTHING,
      events: after.events,
      changes: ['0 in, 1 out of html', '1 in, 0 out of html'],
    });
    expect([...events, ...after.events].filter((event) => !event.endsWith(' in the host'))).toEqual([]);
    expect([...events, ...after.events].filter((event) => event.includes('made up'))).toEqual([]);
  },
);
