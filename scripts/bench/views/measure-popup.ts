import { type BrowserName, launch } from '../../../tests/browser/drive/launch';
import { openPopupSaying } from '../../../tests/browser/popup';
import { waitForMarks } from '../../../tests/browser/reader';
import { DEMO_ARTICLE, DEMO_HOST, FRONT_PAGE, serveDemo } from '../../../tests/browser/serve-demo';
import { toTable } from '../write-section';
import { type Opening, readOpening } from './read-opening';

const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];
/** The popup is opened so often over each page; the first time also compiles. */
const OPENINGS = 9;

const PAGES = [
  { name: 'an article', path: DEMO_ARTICLE, says: /What the document says/ },
  { name: 'a page that is none', path: FRONT_PAGE, says: /not an article/ },
] as const;

const sort = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);
const show = (values: readonly number[], at: number): string => {
  const sorted = sort(values);
  return (sorted[Math.floor((sorted.length - 1) * at)] ?? Number.NaN).toFixed(0);
};

async function measure(browser: BrowserName): Promise<string[][]> {
  const site = await serveDemo();
  const driver = await launch(browser, { proxyPort: site.port });
  try {
    const rows: string[][] = [];
    for (const { name, path, says } of PAGES) {
      await driver.open(`http://${DEMO_HOST}${path}`);
      if (path === DEMO_ARTICLE) await waitForMarks(driver);
      const openings: Opening[] = [];
      for (let nth = 0; nth < OPENINGS; nth++) {
        const { popup } = await openPopupSaying(driver, says);
        openings.push(await readOpening(popup));
        await popup.close();
      }
      const firsts = openings.map(({ first }) => first);
      const fulls = openings.map(({ full }) => full);
      rows.push([
        driver.product,
        name,
        ...[firsts, fulls].flatMap((values) => [show(values, 0), show(values, 0.5), show(values, 1)]),
      ]);
    }
    return rows;
  } finally {
    await driver.close();
    await site.close();
  }
}

/** How soon the toolbar's popup shows something, and all that is known, over an article and over another page. */
export async function measurePopup(): Promise<string> {
  const rows: string[][] = [];
  for (const browser of BROWSERS) rows.push(...(await measure(browser)));
  const head = ['browser', 'over', 'first words: least', 'median', 'most', 'everything: least', 'median', 'most'];
  return toTable(head, rows);
}
