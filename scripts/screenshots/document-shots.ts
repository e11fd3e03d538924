import type { Driver } from '../../tests/browser/drive/driver';
import { waitFor } from '../../tests/browser/drive/wait-for';
import { openPopupSaying, pressIn } from '../../tests/browser/popup';
import { openCard } from '../../tests/browser/reader';
import { pasteDocument, SECOND_DOCUMENT } from '../../tests/browser/second-document';
import { openArticle } from './page-shots';
import { inTab, type Shot } from './shot';

const isThere = (driver: Driver): Promise<boolean> =>
  driver.evaluate(
    (title) => document.querySelector('.own-list')?.textContent?.includes(title) === true,
    SECOND_DOCUMENT.title,
  );

/** Removes it again, so that other pictures have one document only. */
async function removeIt(driver: Driver): Promise<void> {
  await driver.openOwn('tabs/documents.html');
  await waitFor('the document', () => isThere(driver));
  await pressIn(driver, 'Remove');
  await pressIn(driver, 'Remove');
  await waitFor('it to go', async () => !(await isThere(driver)));
}

/** The reader's own documents; what follows the first shot is held against two documents that disagree. */
export const DOCUMENT_SHOTS: readonly Shot[] = [
  {
    name: 'documents',
    show: async (driver) => {
      await driver.openOwn('tabs/documents.html');
      await waitFor('the form', () => driver.evaluate(() => document.querySelector('.own-form') !== null));
      if (!(await isThere(driver))) await pasteDocument(driver, SECOND_DOCUMENT);
      await waitFor('the document', () => isThere(driver));
      return inTab(driver);
    },
  },
  {
    name: 'card-two-documents',
    show: async (driver) => {
      await openArticle(driver);
      await openCard(driver, 'in 14 years');
      return { view: driver, end: () => driver.press('Escape') };
    },
  },
  {
    name: 'popup-two-documents',
    show: async (driver) => {
      await openArticle(driver);
      const { popup } = await openPopupSaying(driver, /What the document says/);
      await popup.evaluate(() => document.getElementById('claims')?.scrollIntoView());
      const end = async () => {
        await popup.close();
        await removeIt(driver);
      };
      return { view: popup, end };
    },
  },
];
