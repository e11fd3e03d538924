import { expect } from '@playwright/test';
import { addressOf, behaviour } from './behaviour';
import { waitFor } from './drive/wait-for';
import { openCard, waitForMarks, waitForNoCard } from './reader';

/** Words to rest on, in which shape they stand, and the name that the card must then show. */
const SHAPES = [
  ['a narrow column, in a link of several parts', 'Lind', 'Vera Lind'],
  ['turned and enlarged text', 'Petra Holm', 'Petra Holm'],
  ['two columns', 'Sven Ekdahl', 'Sven Ekdahl'],
  ['a box that scrolls', 'Helen Brandt', 'Helen Brandt'],
  ['a table', 'Ruth Abara', 'Ruth Abara'],
] as const;

for (const zoom of [0.5, 1, 1.1, 3]) {
  behaviour(
    `at ${Math.round(zoom * 100)} % zoom the pointer finds the mark under it in text of every shape`,
    async ({ driver }) => {
      await driver.open(addressOf('/live/shapes.html'));
      await driver.zoom(zoom);
      await waitForMarks(driver);
      for (const [shape, words, name] of SHAPES) {
        expect(await openCard(driver, words), shape).toContain(name);
        await driver.press('Escape');
        await waitForNoCard(driver);
      }
      await driver.zoom(1);
    },
  );
}

behaviour(
  'at 400 % zoom, a window of 300 pixels, a card lies inside the window and beside its line',
  async ({ driver }) => {
    await driver.open(addressOf('/live/shapes.html'));
    await driver.zoom(4);
    await waitForMarks(driver);
    await openCard(driver, 'Anton Gray');
    const box = await waitFor('the card to lie still', () =>
      driver.evaluateInRoot((root) => {
        const card = root?.querySelector('[role="dialog"]')?.getBoundingClientRect();
        return card ? { left: card.left, right: innerWidth - card.right, width: card.width, window: innerWidth } : null;
      }),
    );
    expect(box.window).toBeLessThan(340);
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeGreaterThanOrEqual(0);
    await driver.zoom(1);
  },
);
