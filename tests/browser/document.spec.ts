import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { DOMParser } from 'linkedom';
import type { Span } from '../../src/core/model';
import { behaviour } from './behaviour';
import { findViolations } from './check-accessibility';
import type { Driver } from './drive/driver';
import { waitFor } from './drive/wait-for';
import { takeDownload } from './files';
import { findOverflow } from './find-overflow';
import { findOwnAddress } from './find-own-address';
import { narrow } from './narrow';

const ID = 'putin-kim-limousine';
const PAGE = `tabs/document.html?id=${ID}`;
const text = readFileSync(`assets/documents/${ID}.txt`, 'utf8');
const { blocks }: { blocks: Span[] } = JSON.parse(readFileSync(`assets/facts/${ID}.json`, 'utf8'));

const GIFT = 'On Wednesday, Putin presented Kim with an Aurus car';
const sentence = { start: text.indexOf(GIFT), end: text.indexOf(' According to Putin’s aide') };
const AT_GIFT = `${PAGE}#s=${sentence.start}-${sentence.end}`;

let address: Promise<string> | null = null;
const ownAddress = (driver: Driver): Promise<string> => {
  address ??= findOwnAddress(driver);
  return address;
};

/** Opens the document's page and waits until its pictures are drawn. */
async function openDocument(driver: Driver, path: string): Promise<void> {
  // A change of the fragment alone would not load the page again.
  await driver.open('about:blank');
  await driver.open(`${await ownAddress(driver)}/${path}`);
  await waitFor('the pictures', () => driver.evaluate(() => document.querySelectorAll('.picture svg').length === 2));
}

const readText = (driver: Driver, selector: string): Promise<string> =>
  driver.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.innerText ?? '', selector);

/** Presses the link or button that has these words. */
const press = (driver: Driver, words: string): Promise<boolean> =>
  driver.evaluate((wanted) => {
    const found = [...document.querySelectorAll<HTMLElement>('a, button, summary')].find(
      (one) => one.textContent === wanted || one.getAttribute('aria-label') === wanted,
    );
    found?.click();
    return found !== undefined;
  }, words);

behaviour('the document is shown letter for letter', async ({ driver }) => {
  await openDocument(driver, PAGE);
  const shown = await driver.evaluate(() =>
    [...document.querySelectorAll('.document-text .block')].map((block) => {
      const copy = block.cloneNode(true) as Element;
      for (const label of copy.querySelectorAll('.unseen')) label.remove();
      return copy.textContent;
    }),
  );
  expect(shown).toEqual(blocks.map(({ start, end }) => text.slice(start, end)));
});

behaviour('a link to a sentence lights it, brings it into view and lists what was read from it', async ({ driver }) => {
  await openDocument(driver, AT_GIFT);
  const { words, inView } = await driver.evaluate(() => {
    const mark = document.querySelector('.document-text mark');
    const box = mark?.getBoundingClientRect();
    return { words: mark?.textContent, inView: box !== undefined && box.top >= 0 && box.bottom <= innerHeight };
  });
  expect(words).toBe(text.slice(sentence.start, sentence.end));
  expect(inView).toBe(true);
  expect(await readText(driver, '.selection')).toMatch(/Vladimir Putin presented an Aurus car to Kim Jong Un/);
});

behaviour(
  'a name lights every place that refers to it, lists what is said of it, and can be cleared',
  async ({ driver }) => {
    await openDocument(driver, PAGE);
    await press(driver, 'Moon Jae-in');
    await waitFor('what is said of the name', async () =>
      /South Korean President/.test(await readText(driver, '.selection')),
    );
    expect(await readText(driver, '.document-text [aria-current]')).toBe('Moon Jae-in');
    expect(await driver.evaluate(() => document.querySelector('.picture .chosen')?.textContent)).toBe('Moon Jae-in');
    await press(driver, 'Clear');
    await waitFor('nothing to be chosen', () => driver.evaluate(() => !document.querySelector('.selection')));
  },
);

behaviour('no words of a picture lie on others', async ({ driver }) => {
  await openDocument(driver, PAGE);
  const overlaps = await driver.evaluate(() =>
    [...document.querySelectorAll('.picture svg')].flatMap((svg) => {
      const boxes = [...svg.querySelectorAll('text')].map((one) => ({
        words: one.textContent,
        box: one.getBoundingClientRect(),
      }));
      const pairs = boxes.flatMap((a, index) => boxes.slice(index + 1).map((b) => [a, b] as const));
      return pairs
        .filter(
          ([{ box: a }, { box: b }]) =>
            a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3,
        )
        .map(([a, b]) => `${a.words} / ${b.words}`);
    }),
  );
  expect(overlaps).toEqual([]);
});

behaviour('what a picture shows can be read as a table, whose links lead to the sentences', async ({ driver }) => {
  await openDocument(driver, PAGE);
  await press(driver, 'As a table');
  expect(await readText(driver, '#relations table')).toMatch(/Yuri Ushakov\s+is aide to\s+Vladimir Putin/);
  await driver.evaluate(() => document.querySelector<HTMLElement>('#relations td:nth-child(2) a')?.click());
  await waitFor('a sentence to be marked', () =>
    driver.evaluate(() => document.querySelector('.document-text mark') !== null),
  );
});

behaviour('the timeline tells dates, other placings and no time at all apart', async ({ driver }) => {
  await openDocument(driver, PAGE);
  const timeline = () => driver.evaluate(() => document.querySelector('#timeline svg')?.textContent ?? '');
  expect(await timeline()).toMatch(/With a date.*1961.*2018.*without a date.*on Wednesday/s);
  expect(await timeline()).not.toContain('No time given');
  await driver.evaluate(() => document.querySelector<HTMLElement>('#timeline button[aria-pressed]')?.click());
  await waitFor('events without a time', async () => (await timeline()).includes('No time given'));
});

behaviour('a picture is clicked through to its sentence', async ({ driver }) => {
  await openDocument(driver, PAGE);
  await driver.evaluate(() => {
    const event = [...document.querySelectorAll('#timeline .event')].find((one) =>
      one.textContent?.includes('on Wednesday'),
    );
    event?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  });
  await waitFor('the sentence', async () => (await readText(driver, '.document-text mark')).startsWith('On Wednesday'));
});

for (const [picture, words] of [
  ['relations', 'Yuri Ushakov'],
  ['timeline', '1961'],
] as const) {
  behaviour(`the picture “${picture}” is saved as a file that stands alone`, async ({ driver }) => {
    await driver.openOwn(PAGE);
    await waitFor('the picture', () =>
      driver.evaluate((id) => {
        const save = [...document.querySelectorAll<HTMLElement>(`#${id} button`)].at(-1);
        if (!document.querySelector(`#${id} svg`)) return false;
        save?.click();
        return true;
      }, picture),
    );
    const { documentElement: svg } = new DOMParser().parseFromString(
      await takeDownload(driver, `${picture}.svg`),
      'image/svg+xml',
    );
    expect(svg.getAttribute('xmlns')).toBe('http://www.w3.org/2000/svg');
    expect(svg.querySelector('title')?.textContent).toBeTruthy();
    expect(svg.querySelector('desc')?.textContent).toBeTruthy();
    expect(svg.textContent).toContain(words);
    expect(svg.querySelectorAll('script, [class], [href], style').length).toBe(0);
  });
}

behaviour('a document that is not there is said not to be, with those that are', async ({ driver }) => {
  await driver.open('about:blank');
  await driver.open(`${await ownAddress(driver)}/tabs/document.html?id=nothing`);
  await waitFor('the remedy', async () => /Russian limo/.test(await readText(driver, 'main')));
});

behaviour('at 320 pixels nothing runs over the side', async ({ driver }) => {
  await openDocument(driver, AT_GIFT);
  await narrow(driver);
  const overflow = await findOverflow(driver);
  await driver.zoom(1);
  expect(overflow).toEqual([]);
});

for (const scheme of ['light', 'dark'] as const) {
  behaviour(`axe finds nothing wrong on the document’s page of a ${scheme} system`, async ({ driver }) => {
    await driver.useColourScheme(scheme);
    await openDocument(driver, AT_GIFT);
    await driver.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    const violations = await findViolations(driver, scheme);
    await driver.useColourScheme('light');
    expect(violations).toEqual([]);
  });
}
