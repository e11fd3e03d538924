import type { Driver } from '../../tests/browser/drive/driver';
import { findWords, openCard, waitForMarks, waitForNoCard } from '../../tests/browser/reader';
import { DEMO_ARTICLE, DEMO_HOST } from '../../tests/browser/serve-demo';
import { inTab, type Shot } from './shot';

/** Opens the demo article and waits for its marks. */
export async function openArticle(driver: Driver): Promise<void> {
  await driver.open(`http://${DEMO_HOST}${DEMO_ARTICLE}`);
  await waitForMarks(driver);
}

/** The card that opens over words of the demo article. */
const card = (name: string, words: string): Shot => ({
  name,
  show: async (driver) => {
    await openArticle(driver);
    await openCard(driver, words);
    const end = async () => {
      await driver.press('Escape');
      await waitForNoCard(driver);
    };
    return { view: driver, end };
  },
});

/** Marks on the demo article, and a card of each kind. */
export const PAGE_SHOTS: readonly Shot[] = [
  {
    name: 'marks',
    show: async (driver) => {
      await openArticle(driver);
      await findWords(driver, 'A car, a tea set and two dogs');
      return inTab(driver);
    },
  },
  card('card-name', 'Moon Jae-in'),
  card('card-unknown-name', 'Viktor Lebedev'),
  card('card-otherwise', 'in 14 years'),
  card('card-same', 'signed a new defense pact'),
  card('card-quote', 'Nobody gives away'),
];
