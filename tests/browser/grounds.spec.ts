import { expect } from '@playwright/test';
import { palettes } from '../../src/page/marks/palette';
import { addressOf, behaviour } from './behaviour';
import { findCardViolations } from './check-accessibility';
import type { Driver } from './drive/driver';
import { openCard, waitForMarks } from './reader';
import { DEMO_ARTICLE } from './serve-demo';

/** Colour of the line under names, as the browser computes it. */
const readLineColour = (driver: Driver): Promise<string> =>
  driver.evaluate(() => {
    const name = [...CSS.highlights.keys()].find((key) => key.endsWith('-name')) ?? '';
    const [range] = CSS.highlights.get(name) ?? [];
    const element = range?.startContainer.parentElement;
    return element ? getComputedStyle(element, `::highlight(${name})`).textDecorationColor : '';
  });

/** Lets a test see the page in the few colours that a reader has chosen. */
async function inForcedColours(driver: Driver, task: () => Promise<void>): Promise<void> {
  await driver.useForcedColours(true);
  await task().finally(() => driver.useForcedColours(false));
}

const toRgb = (hex: string): string =>
  `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;

for (const [ground, theme] of [
  ['white', 'light'],
  ['sepia', 'light'],
  ['dark', 'dark'],
  ['gradient', 'dark'],
  ['picture', 'dark'],
  ['laid-below', 'dark'],
  ['headline-on-dark', 'light'],
] as const) {
  behaviour(`on the ground “${ground}” marks and card are those of a ${theme} one`, async ({ driver }) => {
    await driver.open(addressOf(`/live/grounds.html?${ground}`));
    await waitForMarks(driver);
    expect(await readLineColour(driver)).toBe(toRgb(palettes.calm[theme].name));
    await openCard(driver, 'Anton Gray');
    const scheme = await driver.evaluateInRoot((root) => {
      const card = root?.querySelector('[role="dialog"]');
      return card ? getComputedStyle(card).colorScheme : null;
    });
    expect(scheme).toBe(theme);
    await driver.press('Escape');
  });
}

behaviour('where the reader’s system forces its colours, marks and card have those', async ({ driver }) => {
  await inForcedColours(driver, async () => {
    await driver.open(addressOf(DEMO_ARTICLE));
    await waitForMarks(driver);
    const ink = await driver.evaluate(() => {
      const sample = document.createElement('p');
      sample.style.color = 'CanvasText';
      document.body.append(sample);
      const { color } = getComputedStyle(sample);
      sample.remove();
      return color;
    });
    expect(await readLineColour(driver)).toBe(ink);
    await openCard(driver, 'in 14 years');
    const card = await driver.evaluateInRoot((root) => {
      const { borderTopColor, color } = getComputedStyle(root?.querySelector('.passage') ?? document.body);
      return { borderTopColor, color };
    });
    expect(card).toEqual({ borderTopColor: ink, color: ink });
    expect(await findCardViolations(driver)).toEqual([]);
    await driver.press('Escape');
  });
});
