import { expect } from '@playwright/test';
import { addressOf, behaviour } from './behaviour';
import { findViolations } from './check-accessibility';
import type { Driver, View } from './drive/driver';
import { waitFor } from './drive/wait-for';
import { giveFile, takeDownload } from './files';
import { askStorage } from './own-storage';
import { openPopupSaying, pressIn, readView } from './popup';
import { openCard, readMarks, waitForMarks } from './reader';
import { pasteDocument, SECOND_DOCUMENT } from './second-document';
import { DEMO_ARTICLE } from './serve-demo';

const GERMAN =
  'Der Bürgermeister hat die neue Brücke am Montag eröffnet. Sie ist länger als die alte und hat zwei Fahrspuren für ' +
  'Räder. Viele Leute kamen und sahen zu, wie das Band zerschnitten wurde. Die Brücke hatte mehr gekostet, als der Rat ' +
  'im Jahr davor beschlossen hatte, und wurde doch nicht früher fertig.';

const isListed = (view: View): Promise<boolean> =>
  view.evaluate(
    (title) => document.querySelector('#own-documents .own-list')?.textContent?.includes(title) === true,
    SECOND_DOCUMENT.title,
  );

async function openDocuments(driver: Driver): Promise<void> {
  await driver.openOwn('tabs/documents.html');
  await waitFor('the form and the bundled document', () =>
    driver.evaluate(() => document.querySelectorAll('.own-form, #bundled-documents .own-item').length === 2),
  );
}

async function remove(view: View): Promise<void> {
  await pressIn(view, 'Remove');
  await pressIn(view, 'Remove');
  await waitFor('the document to go', async () => !(await isListed(view)));
}

behaviour(
  'a document that is added answers on the page that is open, beside the one that disagrees with it, until it is removed',
  async ({ driver }) => {
    await driver.open(addressOf(DEMO_ARTICLE));
    await waitForMarks(driver);
    const panel = await driver.openPanel();
    await pressIn(panel, 'The document');
    await waitFor('the document’s link', () =>
      panel.evaluate(() => {
        const link = document.querySelector<HTMLElement>('.document-title a');
        link?.click();
        return link !== null;
      }),
    );
    const tab = await driver.findTab('tabs/document.html');
    await waitFor('the way to the documents', () =>
      tab.evaluate(() => {
        const link = document.querySelector<HTMLElement>('a[href="/tabs/documents.html"]');
        link?.click();
        return link !== null;
      }),
    );
    // While one page gives way to the other there is nothing to ask.
    await waitFor('the form', () =>
      tab.evaluate(() => document.querySelector('.own-form') !== null).catch(() => false),
    );
    await pasteDocument(tab, SECOND_DOCUMENT);
    await waitFor('the document', () => isListed(tab));
    await tab.close();
    await waitFor('both answers', async () => /The documents disagree/.test(await readView(panel)));
    await panel.close();
    const card = await openCard(driver, 'in 14 years');
    expect(card).toContain('The documents disagree');
    expect(card).toContain(SECOND_DOCUMENT.title);
    const { popup, text } = await openPopupSaying(driver, /The documents disagree/);
    await popup.close();
    expect(text).toContain(SECOND_DOCUMENT.title);
    await openDocuments(driver);
    await remove(driver);
    await driver.open(addressOf(DEMO_ARTICLE));
    await waitForMarks(driver);
    expect(await openCard(driver, 'in 14 years')).toContain('The document says otherwise');
  },
);

behaviour('a document is saved as the very words that it was made of', async ({ driver }) => {
  await openDocuments(driver);
  await giveFile(driver, '.own-files input', { name: 'visits.txt', type: 'text/plain', text: SECOND_DOCUMENT.text });
  await waitFor('the document', () => isListed(driver));
  await pressIn(driver, 'Save as text');
  expect(await takeDownload(driver, '.txt')).toBe(SECOND_DOCUMENT.text);
  await remove(driver);
});

for (const [name, type, text, said] of [
  ['nothing.txt', 'text/plain', '', '“nothing.txt” has no words'],
  ['noise.txt', 'text/plain', '\u0000\u0001\u0002 \ufffd\ufffd 7 9 1', '“noise.txt” '],
  ['menu.html', 'text/html', '<ul><li><a href="/">Home</a></ul>', '“menu.html”'],
  ['brief.txt', 'text/plain', GERMAN, 'English'],
] as const) {
  behaviour(`${name} is refused with what to do instead, and nothing is kept`, async ({ driver }) => {
    await openDocuments(driver);
    await giveFile(driver, '.own-files input', { name, type, text });
    await waitFor('the refusal', () =>
      driver.evaluate(
        (words) => document.querySelector('.own-form .own-said')?.textContent?.includes(words) === true,
        said,
      ),
    );
    expect(await driver.evaluate(() => document.querySelectorAll('#own-documents .own-item').length)).toBe(0);
  });
}

behaviour(
  'where the bundled document is switched off, no claim is answered and the popup says so',
  async ({ driver }) => {
    const switchIt = async (off: number) => {
      await driver.evaluate(() => document.querySelector<HTMLElement>('#bundled-documents [role="switch"]')?.click());
      await waitFor('the choice to be kept', async () => {
        const { settings } = await askStorage(driver, 'local', null);
        return (settings as { documentsOff?: string[] } | undefined)?.documentsOff?.length === off;
      });
    };
    await openDocuments(driver);
    await switchIt(1);
    await driver.open(addressOf(DEMO_ARTICLE));
    await waitForMarks(driver);
    const kinds = new Set((await readMarks(driver)).map(({ kind }) => kind));
    expect(kinds).toContain('name');
    expect(kinds).not.toContain('claim-conflicts');
    const { popup } = await openPopupSaying(driver, /No document is switched on/);
    await popup.close();
    await openDocuments(driver);
    await switchIt(0);
    await driver.open(addressOf(DEMO_ARTICLE));
    await waitFor('the answers', async () => (await readMarks(driver)).some(({ kind }) => kind === 'claim-conflicts'));
  },
);

for (const scheme of ['light', 'dark'] as const) {
  behaviour(`axe finds nothing wrong on the page of documents of a ${scheme} system`, async ({ driver }) => {
    await driver.useColourScheme(scheme);
    await openDocuments(driver);
    const violations = await findViolations(driver, scheme);
    await driver.useColourScheme('light');
    expect(violations).toEqual([]);
  });
}
