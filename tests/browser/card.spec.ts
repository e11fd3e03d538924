import { expect } from '@playwright/test';
import { addressOf, behaviour } from './behaviour';
import { findCardViolations } from './check-accessibility';
import { waitFor } from './drive/wait-for';
import { findWords, openCard, pointAt, readCard, waitForMarks, waitForNoCard } from './reader';
import { DEMO_ARTICLE } from './serve-demo';

behaviour.beforeEach(async ({ driver }) => {
  await driver.open(addressOf(DEMO_ARTICLE));
  await waitForMarks(driver);
});

behaviour('resting on a name opens its card, with what the document says', async ({ driver }) => {
  const card = await openCard(driver, 'Moon Jae-in');
  expect(card).toContain('Moon Jae-in');
  expect(card).toContain('South Korean President');
});

behaviour('resting on a claim that differs shows both passages and the difference', async ({ driver }) => {
  const card = await openCard(driver, 'in 14 years');
  expect(card).toContain('The document says otherwise');
  expect(card).toContain('14 years');
  expect(card).toContain('24 years');
});

behaviour('resting on a claim that agrees says so', async ({ driver }) => {
  expect(await openCard(driver, 'signed a new defense pact')).toContain('The document says the same');
});

behaviour('a pointer that sweeps over a mark opens nothing', async ({ driver }) => {
  await pointAt(driver, 'Viktor Lebedev');
  await driver.movePointer(2, 2);
  // A card for the next rest of the pointer comes; one for the sweep would have come before it.
  expect(await openCard(driver, 'KCNA')).toContain('KCNA');
});

behaviour('Escape closes the card and leaves the focus where it was', async ({ driver }) => {
  await openCard(driver, 'Viktor Lebedev');
  await driver.press('Escape');
  await waitForNoCard(driver);
  expect(await driver.evaluate(() => document.activeElement?.localName)).toBe('body');
});

behaviour('the pointer may move into the card, and the card goes when the pointer has left it', async ({ driver }) => {
  await openCard(driver, 'in 14 years');
  const inside = await driver.evaluateInRoot((root) => {
    const { x, y, width, height } = root?.querySelector('[role="dialog"]')?.getBoundingClientRect() ?? new DOMRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  const { x, y } = await findWords(driver, 'in 14 years');
  for (const step of [0.25, 0.5, 0.75, 1]) {
    await driver.movePointer(x + (inside.x - x) * step, y + (inside.y - y) * step);
  }
  // Longer than a card stays after the pointer has left.
  await driver.evaluate(() => new Promise((resolve) => setTimeout(resolve, 700)));
  expect(await readCard(driver)).toContain('24 years');
  await driver.movePointer(2, 2);
  await waitForNoCard(driver);
});

behaviour(
  'a pinned card stays whole in the window, wherever the page is scrolled, and goes with Escape',
  async ({ driver }) => {
    await openCard(driver, 'in 14 years');
    const { x, y } = await driver.evaluateInRoot((root) => {
      const box = root?.querySelector('.pin')?.getBoundingClientRect() ?? new DOMRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    await driver.click(x, y);
    await driver.movePointer(2, 2);
    for (const to of ['bottom', 'top'] as const) {
      await driver.evaluate((end) => window.scrollTo(0, end === 'top' ? 0 : document.body.scrollHeight), to);
      await waitFor(`the card to be in view at the ${to}`, () =>
        driver.evaluateInRoot((root) => {
          const card = root?.querySelector('[role="dialog"]')?.getBoundingClientRect();
          return card !== undefined && card.top >= 0 && card.bottom <= innerHeight && card.height > 100;
        }),
      );
    }
    expect(await readCard(driver)).toContain('24 years');
    await driver.press('Escape');
    await waitForNoCard(driver);
  },
);

behaviour('on a page written from right to left a card hangs at the right end of its words', async ({ driver }) => {
  await driver.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  await openCard(driver, 'Moon Jae-in');
  const ends = await driver.evaluateInRoot((root) => {
    const open = [...CSS.highlights].find(([name]) => name.endsWith('-open'))?.[1];
    const [line] = [...(open ?? [])].flatMap((range) => [...(range as Range).getClientRects()]);
    return {
      words: line?.right ?? 0,
      card: root?.querySelector('[role="dialog"]')?.getBoundingClientRect().right ?? -1,
    };
  });
  expect(Math.abs(ends.words - ends.card)).toBeLessThan(2);
  await driver.press('Escape');
});

for (const scheme of ['light', 'dark'] as const) {
  behaviour(`axe finds nothing wrong in a card on a ${scheme} page`, async ({ driver }) => {
    await driver.useColourScheme(scheme);
    await driver.open(addressOf(DEMO_ARTICLE));
    await waitForMarks(driver);
    for (const words of ['Viktor Lebedev', 'in 14 years', 'They share opponents']) {
      await openCard(driver, words);
      expect(await findCardViolations(driver)).toEqual([]);
      await driver.press('Escape');
      await waitForNoCard(driver);
    }
    await driver.useColourScheme('light');
  });
}
