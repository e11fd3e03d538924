import { type Driver, WINDOW } from '../../tests/browser/drive/driver';
import { waitFor } from '../../tests/browser/drive/wait-for';
import { findWords, openCard, readCard, waitForMarks, waitForNoCard } from '../../tests/browser/reader';
import { DEMO_ARTICLE, DEMO_HOST } from '../../tests/browser/serve-demo';
import { inTab, type Shot } from './shot';

/** Opens the demo article and waits for its marks. */
export async function openArticle(driver: Driver): Promise<void> {
  await driver.open(`http://${DEMO_HOST}${DEMO_ARTICLE}`);
  await waitForMarks(driver);
}

/** Zoom at which a window has a phone's 320 pixels (WCAG 2.2, 1.4.10). */
const NARROW = WINDOW.width / 320;

/** What opens over words of the demo article, at some zoom. */
const opened = (name: string, open: (driver: Driver) => Promise<unknown>, zoom = 1): Shot => ({
  name,
  show: async (driver) => {
    await openArticle(driver);
    await driver.zoom(zoom);
    await open(driver);
    const end = async () => {
      await driver.press('Escape');
      await waitForNoCard(driver);
      await driver.zoom(1);
    };
    return { view: driver, end };
  },
});

const card = (name: string, words: string, zoom?: number): Shot =>
  opened(name, (driver) => openCard(driver, words), zoom);

async function tapOn(driver: Driver, words: string): Promise<void> {
  const { x, y } = await findWords(driver, words);
  await driver.tap(x, y);
  await waitFor('the sheet', () => readCard(driver));
}

const sheet = (name: string, words: string, zoom?: number): Shot =>
  opened(name, (driver) => tapOn(driver, words), zoom);

/** Presses a button of the open card that a selector finds. */
async function pressInCard(driver: Driver, selector: string): Promise<void> {
  const { x, y, width, height } = await driver.evaluateInRoot(
    (root, wanted) => root?.querySelector(wanted)?.getBoundingClientRect().toJSON(),
    selector,
  );
  await driver.click(x + width / 2, y + height / 2);
}

/** Follows a name that stands in the card of another, and pins what opens in its place. */
async function followAndPin(driver: Driver): Promise<void> {
  await openCard(driver, 'Kim Jong Un');
  await pressInCard(driver, '.fact .link');
  await waitFor('the way back', () => driver.evaluateInRoot((root) => root?.querySelector('.back') != null));
  await pressInCard(driver, '.pin');
}

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
  opened('card-followed', followAndPin),
  card('card-otherwise', 'in 14 years'),
  card('card-touches', 'There was more to the trip'),
  card('card-narrow', 'in 14 years', NARROW),
  sheet('sheet', 'Kim Jong Un'),
  sheet('sheet-narrow', 'Kim Jong Un', NARROW),
  card('card-same', 'signed a new defense pact'),
  card('card-quote', 'Nobody gives away'),
];
