import { expect } from '@playwright/test';
import { addressOf, behaviour } from './behaviour';
import { findCardViolations } from './check-accessibility';
import type { Driver } from './drive/driver';
import { waitFor } from './drive/wait-for';
import { findWords, openCard, readCard, waitForMarks, waitForNoCard } from './reader';
import { DEMO_ARTICLE } from './serve-demo';

/** Taps words of the article and gives what the sheet says that opens. */
async function tapOn(driver: Driver, words: string): Promise<string> {
  const { x, y } = await findWords(driver, words);
  await driver.tap(x, y);
  return waitFor(`a sheet for “${words}”`, () => readCard(driver));
}

/** Pixels by which a height may be measured too low. */
const BLUR = 0.5;

/** What is pressed in the open card and is no name within a line of text: label, and the height that takes a press in pixels. */
const readTargets = (driver: Driver): Promise<{ label: string; kind: string; height: number }[]> =>
  driver.evaluateInRoot((root) => {
    const controls = [...(root?.querySelectorAll<HTMLElement>('button,summary') ?? [])];
    return controls
      .filter((one) => !one.matches('.link:not(.own-line)') && one.checkVisibility())
      .map((one) => {
        one.scrollIntoView({ block: 'center' });
        const { left, top, width, height } = one.getBoundingClientRect();
        const x = left + width / 2;
        const takesPress = (y: number): boolean => {
          const hit = root?.elementFromPoint(x, y);
          return hit === one || (hit != null && one.contains(hit));
        };
        // In quarters of a pixel: boxes begin between two.
        let [from, to] = [top + height / 2, top + height / 2];
        while (takesPress(from - 0.25)) from -= 0.25;
        while (takesPress(to + 0.25)) to += 0.25;
        return {
          label: one.getAttribute('aria-label') ?? one.textContent,
          kind: one.className,
          height: to - from + 0.5,
        };
      });
  });

/** Where the sheet and the line that was tapped are in the window, pixels. */
const readPlaces = (driver: Driver) =>
  driver.evaluateInRoot((root) => {
    const { left, top, right, bottom } =
      root?.querySelector('[role="dialog"]')?.getBoundingClientRect() ?? new DOMRect();
    const open = [...CSS.highlights].find(([name]) => name.endsWith('-open'))?.[1];
    const lines = [...(open ?? [])].flatMap((range) => [...(range as Range).getClientRects()]);
    const line = Math.max(...lines.map((box) => box.bottom));
    const { clientWidth, clientHeight } = document.documentElement;
    return { left, top, right, bottom, line, width: clientWidth, height: clientHeight };
  });

behaviour.beforeEach(async ({ driver }) => {
  await driver.open(addressOf(DEMO_ARTICLE));
  await waitForMarks(driver);
});

for (const zoom of [1, 3.75]) {
  behaviour(
    `at ${100 * zoom} % zoom a tap opens a sheet at the bottom, which covers nothing of what was tapped`,
    async ({ driver }) => {
      await driver.zoom(zoom);
      expect(await tapOn(driver, 'Kim Jong Un')).toContain('Kim Jong Un');
      const { left, top, right, bottom, line, width, height } = await readPlaces(driver);
      expect([left >= 0, right <= width + 1, Math.abs(bottom - height) < 1]).toEqual([true, true, true]);
      expect(top).toBeGreaterThanOrEqual(line);
      await driver.press('Escape');
      await driver.zoom(1);
    },
  );
}

behaviour(
  'a tap beside the sheet closes it, and one on a link of the page only follows the link',
  async ({ driver }) => {
    await tapOn(driver, 'Kim Jong Un');
    await driver.tap(4, 4);
    await waitForNoCard(driver);
    const link = await findWords(driver, 'Marta Lindqvist');
    await driver.tap(link.x, link.y);
    await waitFor('the page behind the link', () => driver.evaluate(() => location.pathname === '/'));
  },
);

behaviour('in a sheet what it is for can be pressed with a finger: 44 pixels high', async ({ driver }) => {
  for (const words of ['Kim Jong Un', 'in 14 years', 'Nobody gives away']) {
    await tapOn(driver, words);
    const targets = await readTargets(driver);
    expect(targets.length).toBeGreaterThan(2);
    expect(targets.filter(({ kind, height }) => height < (kind === 'chip' ? 24 : 44) - BLUR)).toEqual([]);
    expect(await findCardViolations(driver)).toEqual([]);
    await driver.press('Escape');
    await waitForNoCard(driver);
  }
});

behaviour('in a card everything takes a press on 24 pixels (WCAG 2.5.8)', async ({ driver }) => {
  for (const words of ['Kim Jong Un', 'in 14 years', 'Nobody gives away']) {
    await openCard(driver, words);
    const targets = await readTargets(driver);
    expect(targets.length).toBeGreaterThan(2);
    expect(targets.filter(({ height }) => height < 24 - BLUR)).toEqual([]);
    await driver.press('Escape');
    await waitForNoCard(driver);
  }
});
