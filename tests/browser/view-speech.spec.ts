import { expect } from '@playwright/test';
import { addressOf, behaviour } from './behaviour';
import type { View } from './drive/driver';
import { waitFor } from './drive/wait-for';
import { openPopupSaying } from './popup';
import { waitForMarks } from './reader';
import { DEMO_ARTICLE } from './serve-demo';
import { findFaults } from './speech/find-faults';
import { hearPart } from './speech/hear-part';
import { speak } from './speech/speak';

/** Lines that are heard in a view, in their order, with others between; a line that begins one that is heard is enough. */
type Lines = readonly string[];

const POPUP: Lines = [
  'switch, Read on this site, on, On for larkfield-courier.example',
  'switch, Off for this page, off',
  'navigation, More of Sidelight',
  'button, Open the side panel',
  'main',
  'heading level 1, Putin and Kim swap seats in a limousine and sign a pact',
  'Found here: 18 names',
  'The document speaks to 26 claims',
  'navigation, On this popup',
  'link, Facts',
  'region, What the document says',
  'heading level 2, What the document says',
  'summary (heading level 3), Vladimir Putin',
  'list of ',
  'summary, Vladimir Putin visited Pyongyang · first visit in 24 years. This page says otherwise, collapsed',
  'region, This page against the document',
  'summary (heading level 3), The document says otherwise 4 claims, expanded',
  'list of 4',
  'blockquote',
  '(en) It was Putin’s first visit to Pyongyang in [14 years].',
  'The page says “14 years”; the document says “24 years”.',
  'summary, The document’s words: It was Putin’s first visit to Pyongyang in 14…, collapsed',
  'button, Show on the page: It was Putin’s first visit to Pyongyang in 14…',
  'region, Who is quoted',
  'heading level 3, Kim Jong Un',
  'button, “full support and solidarity”, Show on the page',
];

const PANEL: Lines = [
  'main',
  'heading level 1, Putin and Kim swap seats in a limousine and sign a pact',
  'tablist, Parts of the panel',
  'tab, This page, selected',
  'tabpanel, This page',
  'heading level 2, This page',
  'switch, Keep in step with the page, on',
  'searchbox, Search what was found',
  'combobox, Kind, All kinds',
  'list of ',
  'button, Person. Also in the document. Kim Jong Un, Show on the page',
  'summary, 11 places: Kim Jong Un, collapsed',
  'button, The document says otherwise. It was Putin’s first visit to Pyongyang in 14 years., Show on the page',
  'The page says “14 years”; the document says “24 years”.',
  'summary, The document’s words: It was Putin’s first visit to Pyongyang in 14…, collapsed',
  'button, The document says otherwise. according to Russian state media. On Monday,',
];

const OPTIONS: Lines = [
  'main',
  'heading level 1, Settings',
  'searchbox, Search the settings',
  'region, What is marked',
  'heading level 2, What is marked',
  'group, How much is marked, On every article; the change shows at once.',
  'radio, Only what the document speaks to, off',
  'switch, Names, on, People, organisations and places.',
  'heading level 2, Cards',
  // Its value comes between, which Chromium's protocol gives as a bare number.
  'slider, A card opens after, ',
];

const DOCUMENT: Lines = [
  'main',
  'heading level 1, Vladimir Putin and Kim Jong Un seen laughing in Russian limo',
  'link, Vladimir Putin',
  'complementary, ',
  'navigation, ',
  'heading level 2, ',
];

/** Lines that are not heard where they should be, after those before them. */
function findMissing(heard: readonly string[], wanted: Lines): string[] {
  let at = 0;
  return wanted.filter((line) => {
    const found = heard.findIndex((words, index) => index >= at && words.startsWith(line));
    if (found >= 0) at = found + 1;
    return found < 0;
  });
}

async function check(view: View, wanted: Lines): Promise<void> {
  const heard = await hearPart(view, 'document');
  expect(findMissing(speak(heard), wanted)).toEqual([]);
  expect(findFaults(heard)).toEqual([]);
}

behaviour('a screen reader is told in the popup what each switch, fact and button is about', async ({ driver }) => {
  await driver.open(addressOf(DEMO_ARTICLE));
  await waitForMarks(driver);
  const { popup } = await openPopupSaying(driver, /Numbers and times/);
  await check(popup, POPUP);
  await popup.close();
});

behaviour('a screen reader is told in the side panel the answer, then the words, row by row', async ({ driver }) => {
  await driver.open(addressOf(DEMO_ARTICLE));
  await waitForMarks(driver);
  const panel = await driver.openPanel();
  await waitFor('the list', () => panel.evaluate(() => document.querySelectorAll('.row').length > 0));
  await check(panel, PANEL);
  await panel.close();
});

for (const [name, path, ready, wanted] of [
  ['the options, each setting with its note after its state', 'options.html', '.options-sample', OPTIONS],
  ['the document, with a heading that has its own words only', 'tabs/document.html', '.document-side', DOCUMENT],
] as const) {
  behaviour(`a screen reader is told of ${name}`, async ({ driver }) => {
    await driver.openOwn(path);
    await waitFor('the view', () => driver.evaluate((one) => document.querySelector(one) !== null, ready));
    await check(driver, wanted);
  });
}

behaviour('how many settings fit is told once, when the typing rests', async ({ driver }) => {
  await driver.openOwn('options.html');
  await waitFor('the search', () => driver.evaluate(() => document.querySelector('.search') !== null));
  const told = await driver.evaluate(async () => {
    const status = document.querySelector('header [role="status"]');
    const field = document.querySelector<HTMLInputElement>('.search');
    if (!status || !field) throw new Error('nothing to search');
    const said: string[] = [];
    const observer = new MutationObserver(() => {
      const words = status.textContent ?? '';
      if (words !== '' && words !== said.at(-1)) said.push(words);
    });
    observer.observe(status, { childList: true, characterData: true, subtree: true });
    for (const letters of ['c', 'co', 'col', 'colour']) {
      field.value = letters;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    while (said.length === 0) await new Promise((resolve) => setTimeout(resolve, 50));
    return said;
  });
  expect(told).toHaveLength(1);
  expect(told[0]).toMatch(/^\d+ settings? fits?\.$/);
});

behaviour('the focus stays where a button asks once more, and when it is told no', async ({ driver }) => {
  await driver.openOwn('options.html');
  const focused = () => driver.evaluate(() => document.activeElement?.textContent ?? '');
  const press = (at: number) =>
    driver.evaluate((place) => {
      const button = [...document.querySelectorAll<HTMLElement>('[aria-labelledby="part-erase"] button')].at(place);
      button?.focus();
      button?.click();
      return button !== undefined;
    }, at);
  await waitFor('the button', () => press(0));
  const sure = await waitFor('the question', async () => ((await focused()) !== 'Erase everything' ? focused() : null));
  await press(-1);
  expect(sure).not.toBe('');
  await waitFor('the button before', async () => (await focused()) === 'Erase everything');
});
