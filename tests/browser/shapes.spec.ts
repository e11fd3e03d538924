import { join } from 'node:path';
import { expect } from '@playwright/test';
import { addressOf, behaviour } from './behaviour';
import { bundleScript } from './bundle-script';
import type { Driver } from './drive/driver';
import { waitFor } from './drive/wait-for';
import type { Pointing } from './point-at-letters';
import { openCard, waitForMarks, waitForNoCard } from './reader';

/** Words to rest on, in which shape they stand, and the name that the card must then show. */
const SHAPES = [
  ['a narrow column, in a link of several parts', 'Lind', 'Vera Lind'],
  ['turned and enlarged text', 'Petra Holm', 'Petra Holm'],
  ['two columns', 'Sven Ekdahl', 'Sven Ekdahl'],
  ['a box that scrolls', 'Helen Brandt', 'Helen Brandt'],
  ['a table', 'Ruth Abara', 'Ruth Abara'],
  ['text that cannot be selected', 'Okafor', 'Tom Okafor'],
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

const pointAtLetters = (driver: Driver, script: string): Promise<Pointing> =>
  driver.evaluate(
    // biome-ignore lint/security/noGlobalEval: brought into the page's own world, where highlights and caret are the same
    (code) => globalThis.eval(`${code}; pointing`).pointAtLetters(),
    script,
  );

/** Letters of the page, of which every third is pointed at, that must be met at least in whatever zoom: a box hides some. */
const MANY = 400;

for (const zoom of [0.5, 0.8, 1, 1.25, 2, 3]) {
  behaviour(
    `at ${100 * zoom} % zoom each letter has the mark that stands over it, and no other`,
    async ({ driver }) => {
      behaviour.setTimeout(120_000);
      const script = bundleScript(join(import.meta.dirname, 'point-at-letters.ts'), 'pointing');
      await driver.open(addressOf('/live/shapes.html'));
      await driver.zoom(zoom);
      const { letters, unmarked, wrong } = await pointAtLetters(driver, script);
      await driver.zoom(1);
      expect(wrong).toEqual([]);
      expect(letters).toBeGreaterThan(MANY);
      expect(unmarked).toBeGreaterThan(MANY / 5);
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
        const open = [...CSS.highlights].find(([name]) => name.endsWith('-open'))?.[1];
        const line = [...(open ?? [])].flatMap((range) => [...(range as Range).getClientRects()])[0];
        if (!card || !line) return null;
        const { left, right, top, bottom } = card;
        const isOver = bottom > line.top && top < line.bottom;
        return { left, right: innerWidth - right, top, bottom: innerHeight - bottom, isOver, window: innerWidth };
      }),
    );
    expect(box.window).toBeLessThan(340);
    expect(Math.min(box.left, box.right, box.top, box.bottom)).toBeGreaterThanOrEqual(0);
    expect(box.isOver).toBe(false);
    await driver.zoom(1);
  },
);
