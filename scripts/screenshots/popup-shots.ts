import type { Driver } from '../../tests/browser/drive/driver';
import { openPopupSaying, switchSite } from '../../tests/browser/popup';
import { waitForMarks, waitForNoMarks } from '../../tests/browser/reader';
import { DEMO_HOST, FIXTURE_PAGES, FRONT_PAGE } from '../../tests/browser/serve-demo';
import { openArticle } from './page-shots';
import type { Shot, Shown } from './shot';

const openPath = (driver: Driver, path: string) => driver.open(`http://${DEMO_HOST}${path}`);

async function showPopup(driver: Driver, words: RegExp): Promise<Shown> {
  const { popup } = await openPopupSaying(driver, words);
  return { view: popup, end: () => popup.close() };
}

/** The popup on the demo article, with one of its parts at the top. */
const part = (name: string, id: string): Shot => ({
  name,
  show: async (driver) => {
    await openArticle(driver);
    const shown = await showPopup(driver, /What the document says/);
    await shown.view.evaluate((wanted) => document.getElementById(wanted)?.scrollIntoView(), id);
    return shown;
  },
});

/** The popup on a page where there is nothing to show. */
const silent = (name: string, path: string, words: RegExp): Shot => ({
  name,
  show: async (driver) => {
    await openPath(driver, path);
    return showPopup(driver, words);
  },
});

/** The toolbar's popup, on an article and in each of its other states. */
export const POPUP_SHOTS: readonly Shot[] = [
  {
    name: 'popup',
    show: async (driver) => {
      await openArticle(driver);
      return showPopup(driver, /What the document says/);
    },
  },
  part('popup-claims', 'claims'),
  part('popup-quotes', 'quotes'),
  part('popup-left-out', 'left-out'),
  part('popup-numbers', 'numbers'),
  silent('popup-no-article', FRONT_PAGE, /not an article/),
  silent('popup-language', `${FIXTURE_PAGES}/german.html`, /German/),
  {
    name: 'popup-off',
    show: async (driver) => {
      await openArticle(driver);
      await switchSite(driver, () => waitForNoMarks(driver));
      const { view, end } = await showPopup(driver, /Switched off for this site/);
      const putBack = async () => {
        await end();
        await switchSite(driver, () => waitForMarks(driver));
      };
      return { view, end: putBack };
    },
  },
];
