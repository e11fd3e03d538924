import { expect } from '@playwright/test';
import { addressOf, behaviour } from './behaviour';
import { changeSettings } from './change-settings';
import { findViolations } from './check-accessibility';
import type { Driver, PanelView } from './drive/driver';
import { waitFor } from './drive/wait-for';
import { readView } from './popup';
import { waitForMarks } from './reader';
import { DEMO_ARTICLE, FRONT_PAGE } from './serve-demo';

async function openPanelOn(driver: Driver, path: string): Promise<PanelView> {
  await driver.open(addressOf(path));
  await waitForMarks(driver);
  const panel = await driver.openPanel();
  await waitFor('the list in the panel', () =>
    panel.evaluate(() => document.querySelectorAll('.row[data-kind="claim"]').length > 0),
  );
  return panel;
}

/** Words of the row at which reading is. */
const readCurrent = (panel: PanelView): Promise<string | null> =>
  panel.evaluate(() => document.querySelector('[aria-current] .row-button')?.textContent ?? null);

behaviour('the side panel lists what was found, and a search and a filter narrow it', async ({ driver }) => {
  const panel = await openPanelOn(driver, DEMO_ARTICLE);
  const count = () => panel.evaluate(() => document.querySelectorAll('.row').length);
  const all = await count();
  await panel.evaluate(() => {
    const [, answers] = document.querySelectorAll<HTMLSelectElement>('.filters select');
    if (!answers) throw new Error('no filter for answers');
    answers.value = String([...answers.options].findIndex(({ text }) => text.includes('otherwise')) - 1);
    answers.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await waitFor('fewer entries', async () => (await count()) < all);
  const answers = await panel.evaluate(() =>
    [...document.querySelectorAll('.row .answer')].map((answer) => answer.textContent),
  );
  expect(new Set(answers)).toEqual(new Set(['The document says otherwise. ']));
  await panel.evaluate(() => {
    const search = document.querySelector<HTMLInputElement>('.search');
    if (!search) throw new Error('no search');
    search.value = '14 years';
    search.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await waitFor('the entry that was looked for', async () => (await count()) === 1);
  expect(await readView(panel)).toContain('24 years');
  await panel.close();
});

behaviour('page and side panel keep in step, whichever of them is scrolled', async ({ driver }) => {
  const panel = await openPanelOn(driver, DEMO_ARTICLE);
  const before = await waitFor('where reading is', () => readCurrent(panel));
  await driver.evaluate(() => window.scrollTo(0, document.body.scrollHeight / 2));
  await waitFor('the panel to follow', async () => (await readCurrent(panel)) !== before);
  const scrolled = await driver.evaluate(() => window.scrollY);
  await waitFor('the page to follow', async () => {
    await panel.evaluate(() => window.scrollBy(0, -150));
    return (await driver.evaluate(() => window.scrollY)) < scrolled;
  });
  await panel.close();
});

behaviour('arrow keys walk through the list, and the page goes along', async ({ driver }) => {
  const panel = await openPanelOn(driver, DEMO_ARTICLE);
  const focused = () =>
    panel.evaluate(() => document.activeElement?.closest('.row')?.getAttribute('data-item') ?? null);
  await panel.evaluate(() => document.querySelector<HTMLElement>('.row-button[tabindex="0"]')?.focus());
  const first = await focused();
  await panel.press('ArrowDown');
  const second = await waitFor('the next row', async () => {
    const now = await focused();
    return now === first ? null : now;
  });
  expect(second).not.toBeNull();
  await panel.press('End');
  await waitFor('the page at the end', async () => (await driver.evaluate(() => window.scrollY)) > 0);
  await panel.close();
});

behaviour('the side panel follows the tab in front to another page', async ({ driver }) => {
  const panel = await openPanelOn(driver, DEMO_ARTICLE);
  await driver.open(addressOf(FRONT_PAGE));
  await waitFor('the reason why nothing is shown', async () =>
    /This page is not an article/.test(await readView(panel)),
  );
  await panel.close();
});

for (const scheme of ['light', 'dark'] as const) {
  behaviour(`axe finds nothing wrong in the side panel of a ${scheme} system`, async ({ driver }) => {
    await driver.useColourScheme(scheme);
    const panel = await openPanelOn(driver, DEMO_ARTICLE);
    const violations = await findViolations(panel, scheme);
    await panel.close();
    await driver.useColourScheme('light');
    expect(violations).toEqual([]);
  });
}

/** Jumps from the panel to the last entry, and gives how many steps the page took to get there. */
async function countSteps(driver: Driver, panel: PanelView): Promise<number> {
  await driver.evaluate(() => {
    window.scrollTo({ top: 0, behavior: 'instant' });
    const seen = Object.assign(window, { steps: 0 });
    window.addEventListener('scroll', () => seen.steps++);
  });
  await panel.evaluate(() => [...document.querySelectorAll<HTMLElement>('.row-button')].at(-1)?.click());
  const where = () => driver.evaluate(() => window.scrollY);
  await waitFor('the page to stand still below', async () => {
    const before = await where();
    await new Promise((resolve) => setTimeout(resolve, 300));
    return before > 100 && (await where()) === before;
  });
  return driver.evaluate(() => (window as unknown as { steps: number }).steps);
}

behaviour('a jump glides, or arrives in one step when the reader wants less motion', async ({ driver }) => {
  const gliding = await openPanelOn(driver, DEMO_ARTICLE);
  expect(await countSteps(driver, gliding)).toBeGreaterThan(3);
  await gliding.close();
  await changeSettings(driver, { motion: 'less' });
  const jumping = await openPanelOn(driver, DEMO_ARTICLE);
  const steps = await countSteps(driver, jumping);
  await jumping.close();
  await changeSettings(driver, { motion: 'system' });
  expect(steps).toBeLessThanOrEqual(2);
});
