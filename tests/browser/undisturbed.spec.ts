import { createRequire } from 'node:module';
import { expect } from '@playwright/test';
import { addressOf, behaviour } from './behaviour';
import { bundleScript } from './bundle-script';
import type { Driver } from './drive/driver';
import { waitFor } from './drive/wait-for';
import { findWords, openCard, readCard, readMarks, waitForMarks } from './reader';
import { DEMO_ARTICLE } from './serve-demo';

/** Milliseconds in which a card would have opened, or the page would have been read again. */
const LONG_ENOUGH = 1500;

const rest = (driver: Driver): Promise<unknown> =>
  driver.evaluate((time) => new Promise((resolve) => setTimeout(resolve, time)), LONG_ENOUGH);

const readSelection = (driver: Driver): Promise<string> =>
  driver.evaluate(() => String(getSelection()).replace(/\s+/g, ' '));

/** All marked words of a kind, run together: however the page cuts its text into nodes, they are the same. */
async function readWords(driver: Driver): Promise<Record<string, string>> {
  const words: Record<string, string> = {};
  for (const mark of await readMarks(driver)) {
    words[mark.kind] = `${words[mark.kind] ?? ''}${mark.words.replace(/\s/g, '')}`;
  }
  return words;
}

behaviour('words are selected with the pointer across marks as on any page, and no card comes', async ({ driver }) => {
  await driver.open(addressOf(DEMO_ARTICLE));
  await waitForMarks(driver);
  await findWords(driver, 'signed a new defense pact');
  const [from, to] = await driver.evaluate(() => {
    const paragraph = [...document.querySelectorAll('p')].find(({ textContent }) =>
      textContent.includes('signed a new'),
    );
    const node = paragraph?.firstChild;
    if (!(node instanceof Text)) throw new Error('no paragraph of the pact');
    return ['Russia and', 'during the visit'].map((words) => {
      const range = document.createRange();
      range.setStart(node, node.data.indexOf(words));
      range.setEnd(node, node.data.indexOf(words) + 1);
      const { left, top, height } = range.getBoundingClientRect();
      return { x: Math.round(left), y: Math.round(top + height / 2) };
    });
  });
  if (!from || !to) throw new Error('no points to drag between');
  await driver.drag(from, to);
  expect((await readSelection(driver)).trim()).toBe('Russia and North Korea signed a new defense pact');
  await rest(driver);
  expect(await readCard(driver)).toBeNull();
  expect((await readSelection(driver)).trim()).toBe('Russia and North Korea signed a new defense pact');
});

behaviour('the browser finds marked words in the page, and a link keeps working under its mark', async ({ driver }) => {
  await driver.open(addressOf('/live/shapes.html'));
  await waitForMarks(driver);
  const find = (words: string) =>
    driver.evaluate((wanted) => (window as unknown as { find(words: string): boolean }).find(wanted), words);
  // Through a link of two parts, from one mark into the next.
  expect(await find('Vera Lind, the city’s chief engineer')).toBe(true);
  expect(await readSelection(driver)).toBe('Vera Lind, the city’s chief engineer');
  expect(await find('Petra Holm recalls')).toBe(true);
  const { x, y } = await findWords(driver, 'Lind');
  await driver.click(x, y);
  await waitFor('the link to be followed', () => driver.evaluate(() => location.hash === '#lind'));
});

behaviour('a reader mode reads the same article with marks and an open card as without', async ({ driver }) => {
  const entry = createRequire(import.meta.url).resolve('@mozilla/readability');
  const script = bundleScript(entry, 'reader');
  await driver.open(addressOf(DEMO_ARTICLE));
  await waitForMarks(driver);
  await openCard(driver, 'Viktor Lebedev');
  const { seen, untouched } = await driver.evaluate(async (code) => {
    const html = await (await fetch(location.href)).text();
    // biome-ignore lint/security/noGlobalEval: Firefox's reader mode, brought into the page's own world
    const { Readability } = globalThis.eval(`${code}; reader`);
    const read = (page: Document): string => new Readability(page).parse().content;
    return {
      seen: read(document.cloneNode(true) as Document),
      untouched: read(new DOMParser().parseFromString(html, 'text/html')),
    };
  }, script);
  // The parsed text has no address, so that its links stay as they are written.
  const withoutAddress = (html: string) => html.replaceAll(/(href|src)="[^"]*"/g, '$1');
  expect(withoutAddress(seen)).toBe(withoutAddress(untouched));
  await driver.press('Escape');
});

behaviour(
  'a page that is translated in place stays as translated, and its marks come back with its own words',
  async ({ driver }) => {
    await driver.open(addressOf('/live/app.html'));
    await waitForMarks(driver);
    const before = await readWords(driver);
    // As browsers translate: each text node gives way to elements with the other language's words.
    const translated = await driver.evaluate(() => {
      const page = window as { originals?: [Element, Text][] } & typeof window;
      const texts = document.createTreeWalker(document.querySelector('article') ?? document.body, NodeFilter.SHOW_TEXT);
      const nodes: Text[] = [];
      const german =
        'der und die Brücke wurde nicht mit einem Fluss am Ufer für das neue von den Leuten gebaut auch'.split(' ');
      for (let node = texts.nextNode(); node; node = texts.nextNode()) if (node instanceof Text) nodes.push(node);
      page.originals = nodes
        .filter(({ data }) => data.trim() !== '')
        .map((node) => {
          const font = document.createElement('font');
          font.append(document.createElement('font'));
          font.firstElementChild?.append(
            node.data.replace(/\p{L}+/gu, (word, at: number) => german[(at + word.length) % german.length] ?? word),
          );
          node.replaceWith(font);
          return [font, node];
        });
      return document.querySelector('article')?.outerHTML;
    });
    await waitFor('the marks to go', async () => (await readMarks(driver)).length === 0);
    await rest(driver);
    expect(await driver.evaluate(() => document.querySelector('article')?.outerHTML)).toBe(translated);
    expect(await readMarks(driver)).toEqual([]);
    await driver.evaluate(() => {
      const { originals = [] } = window as { originals?: [Element, Text][] } & typeof window;
      for (const [font, node] of originals) font.replaceWith(node);
    });
    await waitFor(
      'the marks to be back',
      async () => JSON.stringify(await readWords(driver)) === JSON.stringify(before),
    );
  },
);

for (const [way, change] of [
  [
    'cuts its text nodes in two',
    () => {
      for (const paragraph of document.querySelectorAll('article p')) {
        for (const node of [...paragraph.childNodes]) if (node instanceof Text) node.splitText(node.length >> 1);
      }
    },
  ],
  [
    'wraps each word in an element',
    () => {
      for (const paragraph of document.querySelectorAll('article p')) {
        const words = paragraph.textContent.split(/(?<=\s)/);
        paragraph.replaceChildren(
          ...words.map((word) => {
            const span = document.createElement('span');
            span.textContent = word;
            return span;
          }),
        );
      }
    },
  ],
  [
    'puts other words before each paragraph’s own',
    () => {
      for (const paragraph of document.querySelectorAll('article p:not(.byline)')) paragraph.prepend('Updated today. ');
    },
  ],
] as const) {
  behaviour(`where the page ${way}, the marks end up on the same words as before`, async ({ driver }) => {
    await driver.open(addressOf('/live/app.html'));
    await waitForMarks(driver);
    const { name } = await readWords(driver);
    const seen = new Set<string>();
    await driver.evaluate(change);
    await waitFor('the same names marked', async () => {
      const now = await readWords(driver);
      for (const { kind, words } of await readMarks(driver)) if (kind === 'name') seen.add(words);
      return now.name === name;
    });
    await rest(driver);
    expect((await readWords(driver)).name).toBe(name);
    // Meanwhile nothing but names, or parts of one that the page had cut, was ever marked as one.
    expect([...seen].filter((words) => !name?.includes(words.replace(/\s/g, '')))).toEqual([]);
  });
}
