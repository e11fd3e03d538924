import { expect } from '@playwright/test';
import { addressOf, behaviour } from './behaviour';
import { findViolations } from './check-accessibility';
import type { Driver } from './drive/driver';
import { waitFor } from './drive/wait-for';
import { giveFile, takeDownload } from './files';
import { askStorage } from './own-storage';
import { waitForMarks } from './reader';
import { pasteDocument, SECOND_DOCUMENT } from './second-document';
import { DEMO_ARTICLE } from './serve-demo';

async function openOptions(driver: Driver): Promise<void> {
  await driver.openOwn('options.html');
  await waitFor('the settings', () => driver.evaluate(() => document.querySelectorAll('.field').length > 5));
}

/** Presses the control whose label holds these words. */
const press = (driver: Driver, words: string): Promise<void> =>
  driver.evaluate((wanted) => {
    const labels = [...document.querySelectorAll<HTMLElement>('label, button')];
    const label = labels.find(({ textContent }) => textContent?.includes(wanted));
    if (!label) throw new Error(`nothing is called ${wanted}`);
    label.click();
  }, words);

const countSampleMarks = (driver: Driver): Promise<number> =>
  driver.evaluate(() => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0));

behaviour('the first-run page opens at install, with an example that is read by the engine', async ({ driver }) => {
  expect(driver.welcome).toContain('tabs/welcome.html');
  await driver.openOwn('tabs/welcome.html');
  await waitFor('marks in the example', async () => (await countSampleMarks(driver)) > 3);
  expect(await findViolations(driver, 'light')).toEqual([]);
});

behaviour('a setting that is changed shows in the preview at once, and on the page', async ({ driver }) => {
  await openOptions(driver);
  const before = (await waitForMarks(driver)).length;
  await press(driver, 'Names');
  await waitFor('fewer marks in the preview', async () => (await countSampleMarks(driver)) < before);
  await driver.open(addressOf(DEMO_ARTICLE));
  const kinds = new Set((await waitForMarks(driver)).map(({ kind }) => kind));
  expect(kinds).not.toContain('name');
  expect(kinds).toContain('claim-conflicts');
  await openOptions(driver);
  await press(driver, 'Put all settings back');
  await press(driver, 'Yes, put them all back');
  await waitFor('all marks in the preview', async () => (await countSampleMarks(driver)) === before);
});

behaviour('a search leaves the settings that it fits', async ({ driver }) => {
  await openOptions(driver);
  await driver.evaluate(() => {
    const search = document.querySelector<HTMLInputElement>('.search');
    if (!search) throw new Error('no search');
    search.value = 'dark';
    search.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await waitFor('one setting', () => driver.evaluate(() => document.querySelectorAll('.field').length === 1));
  expect(await driver.evaluate(() => document.querySelector('.field')?.textContent)).toContain('Light or dark');
});

/** Whether the radio button of a choice is the chosen one. */
const isChosen = (driver: Driver, words: string): Promise<boolean> =>
  driver.evaluate((wanted) => {
    const labels = [...document.querySelectorAll('label.choice')];
    return labels.find(({ textContent }) => textContent === wanted)?.querySelector('input')?.checked === true;
  }, words);

behaviour('exported settings come back from their file after everything was put back', async ({ driver }) => {
  await openOptions(driver);
  await press(driver, 'Everything that could be checked');
  await waitFor('the choice', () => isChosen(driver, 'Everything that could be checked'));
  // The radio button shows the choice a moment before it is kept.
  const file = await waitFor('a file with the choice', async () => {
    await press(driver, 'Save settings to a file');
    const text = await takeDownload(driver, 'settings.json');
    return JSON.parse(text).density === 'everything' ? text : null;
  });
  await press(driver, 'Put all settings back');
  await press(driver, 'Yes, put them all back');
  await waitFor('the first choice', () => isChosen(driver, 'Also what is worth checking'));
  const field = '[aria-labelledby="part-transfer"] input[type="file"]';
  await giveFile(driver, field, { name: 'settings.json', type: 'application/json', text: file });
  await waitFor('the choice of the file', () => isChosen(driver, 'Everything that could be checked'));
  await giveFile(driver, field, { name: 'other.json', type: 'application/json', text: '[]' });
  await waitFor('the refusal', () =>
    driver.evaluate(() =>
      /settings/.test(document.querySelector('[aria-labelledby="part-transfer"] [role="status"]')?.textContent ?? ''),
    ),
  );
  expect(await isChosen(driver, 'Everything that could be checked')).toBe(true);
  await press(driver, 'Put all settings back');
  await press(driver, 'Yes, put them all back');
});

behaviour('settings go along with the browser’s account only while the switch is on', async ({ driver }) => {
  await openOptions(driver);
  expect(await askStorage(driver, 'sync', null)).toEqual({});
  await press(driver, 'Take these settings along');
  await waitFor('the settings in the account', async () => 'density' in (await askStorage(driver, 'sync', null)));
  await press(driver, 'Everything that could be checked');
  await waitFor(
    'the change in the account',
    async () => (await askStorage(driver, 'sync', null)).density === 'everything',
  );
  // As another machine of the reader does.
  await askStorage(driver, 'sync', { density: 'spoken-to' });
  await waitFor('the change from there', () => isChosen(driver, 'Only what the document speaks to'));
  await press(driver, 'Take these settings along');
  await askStorage(driver, 'sync', { density: 'off' });
  await press(driver, 'Also what is worth checking');
  expect((await askStorage(driver, 'sync', null)).density).toBe('off');
});

behaviour('everything that is kept is listed with its size, and can be erased', async ({ driver }) => {
  await driver.openOwn('tabs/documents.html');
  await pasteDocument(driver, SECOND_DOCUMENT);
  await waitFor('the document', () =>
    driver.evaluate(() => document.querySelector('#own-documents .own-item') !== null),
  );
  await openOptions(driver);
  await press(driver, 'Quotations');
  await openOptions(driver);
  const readKept = () => driver.evaluate(() => document.querySelector('#part-erase')?.parentElement?.textContent ?? '');
  await waitFor('what is kept', async () => /Your settings.*kB/.test(await readKept()));
  expect(await readKept()).toMatch(/Your documents.*?kB/);
  await press(driver, 'Erase everything');
  await press(driver, 'Yes, erase everything');
  await waitFor('that nothing is kept', async () => /Nothing is kept now/.test(await readKept()));
  await driver.openOwn('tabs/documents.html');
  await waitFor('no document', () => driver.evaluate(() => document.querySelector('.own-none') !== null));
});

behaviour('the hint in an empty field is no fainter than other soft words', async ({ driver }) => {
  await openOptions(driver);
  const [hint, soft] = await driver.evaluate(() => {
    const [field, note] = ['.search', '.switch-note'].map((one) => document.querySelector(one));
    if (!field || !note) throw new Error('no search, or no setting with a note');
    const { color, opacity } = getComputedStyle(field, '::placeholder');
    return [
      { color, opacity },
      { color: getComputedStyle(note).color, opacity: '1' },
    ];
  });
  expect(hint).toEqual(soft);
});

for (const scheme of ['light', 'dark'] as const) {
  behaviour(`axe finds nothing wrong in the options of a ${scheme} system`, async ({ driver }) => {
    await driver.useColourScheme(scheme);
    await openOptions(driver);
    const violations = await findViolations(driver, scheme);
    await driver.useColourScheme('light');
    expect(violations).toEqual([]);
  });
}
