import { expect } from '@playwright/test';
import { addressOf, behaviour } from './behaviour';
import { changeSettings } from './change-settings';
import type { Driver } from './drive/driver';
import { waitFor } from './drive/wait-for';
import { openPopupSaying, pressIn } from './popup';
import { openCard, readMarks, waitForMarks, waitForNoMarks } from './reader';
import { FRONT_PAGE } from './serve-demo';

/** What the pages in tests/live offer to be called. */
interface LivePage {
  show(way: 'history' | 'navigation'): void;
  rewrite(): void;
  readonly wasKept: boolean;
  append(): void;
  edit(): string;
  restore(words: string): void;
}

const namesOf = async (driver: Driver): Promise<string[]> =>
  (await readMarks(driver)).filter(({ kind }) => kind === 'name').map(({ words }) => words);

const waitForName = (driver: Driver, name: string): Promise<unknown> =>
  waitFor(`“${name}” to be marked`, async () => (await namesOf(driver)).includes(name));

const waitForNoName = (driver: Driver, name: string): Promise<unknown> =>
  waitFor(`“${name}” to be marked no more`, async () => !(await namesOf(driver)).includes(name));

const openLive = (driver: Driver, page: string): Promise<void> => driver.open(addressOf(`/live/${page}.html`));

for (const way of ['history', 'navigation'] as const) {
  behaviour(
    `an application that goes to another article by the ${way} API gets that one marked`,
    async ({ driver }) => {
      await openLive(driver, 'app');
      await waitForName(driver, 'Anton Gray');
      await driver.evaluate((chosen) => (window as unknown as LivePage).show(chosen), way);
      await waitForName(driver, 'Helen Brandt');
      expect(await namesOf(driver)).not.toContain('Anton Gray');
    },
  );
}

behaviour('a change of the address’s fragment leaves the marks alone', async ({ driver }) => {
  await openLive(driver, 'app');
  const before = await waitForMarks(driver);
  await driver.evaluate(() => {
    location.hash = 'comments';
  });
  expect(await waitForMarks(driver)).toEqual(before);
});

behaviour('an article that comes after the page has loaded is marked', async ({ driver }) => {
  await openLive(driver, 'late');
  await waitForName(driver, 'Anton Gray');
});

behaviour('of an article that is gone when its page is loaded anew nothing is told any more', async ({ driver }) => {
  await openLive(driver, 'withdrawn');
  await waitForName(driver, 'Anton Gray');
  await driver.evaluate(() => location.reload());
  const { popup } = await openPopupSaying(driver, /This page is not an article/);
  await popup.close();
});

behaviour('what an endless page appends is marked too', async ({ driver }) => {
  await openLive(driver, 'endless');
  await waitForName(driver, 'Anton Gray');
  await driver.evaluate(() => (window as unknown as LivePage).append());
  await waitForName(driver, 'Mira Castellan');
  expect(await namesOf(driver)).toContain('Anton Gray');
});

behaviour(
  'words that the page changes lose their marks, and have them again when they are back',
  async ({ driver }) => {
    await openLive(driver, 'endless');
    await waitForName(driver, 'Anton Gray');
    const words = await driver.evaluate(() => (window as unknown as LivePage).edit());
    await waitForNoName(driver, 'Anton Gray');
    await driver.evaluate((old) => (window as unknown as LivePage).restore(old), words);
    await waitForName(driver, 'Anton Gray');
  },
);

behaviour('a card stays open while the page appends more', async ({ driver }) => {
  await openLive(driver, 'endless');
  await waitForName(driver, 'Anton Gray');
  await openCard(driver, 'Anton Gray');
  await driver.evaluate(() => (window as unknown as LivePage).append());
  await driver.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1500)));
  expect(await driver.evaluateInRoot((root) => root?.querySelector('[role="dialog"]') != null)).toBe(true);
});

/** Leaves the page in front for another and comes back to it; tells whether the browser had kept it meanwhile. */
async function leaveAndComeBack(driver: Driver): Promise<boolean> {
  await driver.evaluate(() => {
    Object.assign(window, { wasKept: false });
    addEventListener('pageshow', ({ persisted }) => Object.assign(window, { wasKept: persisted }));
  });
  await driver.open(addressOf(FRONT_PAGE));
  await driver.goBack();
  const readState = () =>
    driver.evaluate(() => {
      const { wasKept } = window as unknown as Partial<LivePage>;
      if (location.pathname.startsWith('/live/') && document.readyState === 'complete')
        return wasKept === undefined ? 'loaded anew' : wasKept && 'kept';
      return false;
    });
  let trouble: unknown;
  // A page that is on its way cannot be asked.
  const askState = () =>
    readState().catch((error: unknown) => {
      trouble = error;
      return false as const;
    });
  const state = await waitFor('the page that was left', askState).catch((error: Error) => {
    throw new Error(`${error.message}; the last trouble was: ${trouble ?? 'none'}`);
  });
  return state === 'kept';
}

/** Browsers keep no page when memory is short, so that one that is loaded anew is prepared and left again. */
async function comeBackToKept(driver: Driver, prepare: () => Promise<void>): Promise<void> {
  for (let tries = 0; tries < 3; tries += 1) {
    await prepare();
    if (await leaveAndComeBack(driver)) return;
  }
  throw new Error('The browser kept the page at none of three tries; does something in it forbid that?');
}

behaviour('a page that the browser had kept is marked as it was left, and the popup knows it', async ({ driver }) => {
  await comeBackToKept(driver, async () => {
    await openLive(driver, 'app');
    await waitForName(driver, 'Anton Gray');
  });
  await waitForName(driver, 'Anton Gray');
  expect(await openCard(driver, 'Anton Gray')).toContain('Anton Gray');
  await driver.press('Escape');
  const { popup } = await openPopupSaying(driver, /The bridge at Larkfield/);
  await popup.close();
});

behaviour(
  'a page that is written anew under an open card is marked anew, and followed as before',
  async ({ driver }) => {
    await comeBackToKept(driver, async () => {
      await openLive(driver, 'app');
      await waitForName(driver, 'Anton Gray');
      await openCard(driver, 'Anton Gray');
      await driver.evaluate(() => (window as unknown as LivePage).rewrite());
      await waitForName(driver, 'Helen Brandt');
      expect(await openCard(driver, 'Helen Brandt')).toContain('Helen Brandt');
      await driver.press('Escape');
    });
    const { popup } = await openPopupSaying(driver, /A lighthouse keeper/);
    await popup.close();
  },
);

/** How many kinds of marks there are in the page itself and in two of its frames. */
const countInFrames = (driver: Driver): Promise<number[]> =>
  driver.evaluate(() => {
    const frames = [...document.querySelectorAll('iframe')].map(({ contentWindow }) => contentWindow);
    return [window, ...frames].map((one) => (one as typeof window | null)?.CSS.highlights.size ?? 0);
  });

behaviour(
  'an article in a large frame of the page’s own origin is marked there, and the popup leads to it',
  async ({ driver }) => {
    await openLive(driver, 'framed');
    await waitFor('marks in the frame', async () => ((await countInFrames(driver))[2] ?? 0) > 0);
    expect((await countInFrames(driver)).slice(0, 2)).toEqual([0, 0]);
    const { popup } = await openPopupSaying(driver, /The bridge at Larkfield/);
    await pressIn(popup, 'Off for this page');
    await waitFor('the marks to go', async () => (await countInFrames(driver))[2] === 0);
    await popup.close();
    await openLive(driver, 'framed');
    await waitFor('marks in the frame again', async () => ((await countInFrames(driver))[2] ?? 0) > 0);
    await driver.evaluate(() => {
      const story = document.querySelector<HTMLIFrameElement>('#story')?.contentWindow;
      story?.document.documentElement.setAttribute('data-old', '');
      story?.location.reload();
    });
    const isLoadedAnew = () =>
      driver.evaluate(() => {
        const story = document.querySelector<HTMLIFrameElement>('#story')?.contentDocument;
        return story?.readyState === 'complete' && !story.documentElement.hasAttribute('data-old');
      });
    await waitFor('the frame to be loaded anew', isLoadedAnew);
    await waitFor('marks in the frame that was loaded anew', async () => ((await countInFrames(driver))[2] ?? 0) > 0);
  },
);

/** Milliseconds in which a page in view would have been marked. */
const LONG_ENOUGH = 2500;

behaviour('a page in a tab behind is left alone until it is in front', async ({ driver }) => {
  await driver.open(addressOf(FRONT_PAGE));
  const behind = await driver.openBehind(addressOf('/live/app.html'));
  await new Promise((resolve) => setTimeout(resolve, LONG_ENOUGH));
  const { isHidden, marks } = await behind.evaluate(() => {
    return { isHidden: document.visibilityState === 'hidden', marks: CSS.highlights.size };
  });
  await behind.bringToFront();
  await waitFor('marks on it', () => behind.evaluate(() => CSS.highlights.size > 0));
  await behind.close();
  // Playwright tells every tab of Chromium that it is in view.
  expect(marks > 0).toBe(!isHidden);
});

behaviour('on paper there are no marks and no card', async ({ driver }) => {
  await openLive(driver, 'app');
  await waitForMarks(driver);
  const readLine = () =>
    driver.evaluate(() => {
      const name = [...CSS.highlights.keys()].find((key) => key.endsWith('-name')) ?? '';
      const [range] = CSS.highlights.get(name) ?? [];
      const element = range?.startContainer.parentElement;
      return element ? getComputedStyle(element, `::highlight(${name})`).textDecorationLine : null;
    });
  const isCardShown = () =>
    driver.evaluateInRoot((root) => root?.querySelector('[role="dialog"]')?.checkVisibility() ?? false);
  expect(await readLine()).toBe('underline');
  await openCard(driver, 'Anton Gray');
  expect(await isCardShown()).toBe(true);
  await driver.useMedium('print');
  await waitFor('the line to go', async () => (await readLine()) !== 'underline');
  expect(await isCardShown()).toBe(false);
  await driver.useMedium('screen');
  await driver.press('Escape');
});

behaviour('a page that turns dark while it is open gets the marks of a dark ground', async ({ driver }) => {
  await openLive(driver, 'app');
  await waitForMarks(driver);
  const readColour = () =>
    driver.evaluate(() => {
      const name = [...CSS.highlights.keys()].find((key) => key.endsWith('-name')) ?? '';
      const [range] = CSS.highlights.get(name) ?? [];
      const element = range?.startContainer.parentElement;
      return element ? getComputedStyle(element, `::highlight(${name})`).textDecorationColor : '';
    });
  const onLight = await readColour();
  await driver.evaluate(() => {
    document.body.style.cssText += ';background:#101214;color:#eee';
  });
  await waitFor('other colours', async () => (await readColour()) !== onLight);
});

behaviour('a change of density, kinds or colours shows at once', async ({ driver }) => {
  await openLive(driver, 'app');
  await waitForName(driver, 'Anton Gray');
  await changeSettings(driver, { markNames: false });
  await waitForNoName(driver, 'Anton Gray');
  await changeSettings(driver, { markNames: true, density: 'off' });
  await waitForNoMarks(driver);
  await changeSettings(driver, { density: 'worth-checking' });
  await waitForName(driver, 'Anton Gray');
});
