import { expect } from '@playwright/test';
import { palettes } from '../../src/page/marks/palette';
import { addressOf, behaviour } from './behaviour';
import type { Driver } from './drive/driver';
import { openCard, waitForMarks } from './reader';

/** Colour of the line under names, as the browser computes it. */
const readLineColour = (driver: Driver): Promise<string> =>
  driver.evaluate(() => {
    const name = [...CSS.highlights.keys()].find((key) => key.endsWith('-name')) ?? '';
    const [range] = CSS.highlights.get(name) ?? [];
    const element = range?.startContainer.parentElement;
    return element ? getComputedStyle(element, `::highlight(${name})`).textDecorationColor : '';
  });

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
