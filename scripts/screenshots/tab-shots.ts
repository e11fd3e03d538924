import { readFileSync } from 'node:fs';
import type { Driver } from '../../tests/browser/drive/driver';
import { waitFor } from '../../tests/browser/drive/wait-for';
import { pressIn } from '../../tests/browser/popup';
import { openArticle } from './page-shots';
import { inTab, type Shot, type Shown } from './shot';

const DOCUMENT = 'tabs/document.html?id=putin-kim-limousine';
const GIFT = 'On Wednesday, Putin presented Kim with an Aurus car';

/** The document at one of its sentences, as the link in a card opens it. */
function toSentence(): string {
  const text = readFileSync('assets/documents/putin-kim-limousine.txt', 'utf8');
  const start = text.indexOf(GIFT);
  return `${DOCUMENT}#s=${start}-${text.indexOf('.', start) + 1}`;
}

/** A page of the extension, once something of it is there, with one of its parts at the top. */
const page = (name: string, path: string, awaited: string, part?: string): Shot => ({
  name,
  show: async (driver) => {
    // A change of the fragment alone would not load the page again.
    await driver.open('about:blank');
    await driver.openOwn(path);
    await waitFor(awaited, () => driver.evaluate((wanted) => document.querySelector(wanted) !== null, awaited));
    if (part) await driver.evaluate((id) => document.getElementById(id)?.scrollIntoView(), part);
    return inTab(driver);
  },
});

/** The report, opened from the side panel's list of exports as a reader does. */
async function showReport(driver: Driver): Promise<Shown> {
  await openArticle(driver);
  const panel = await driver.openPanel();
  await pressIn(panel, 'Report to print');
  const report = await driver.findTab('tabs/report.html');
  await waitFor('the report', () => report.evaluate(() => document.querySelector('main.report') !== null));
  const end = async () => {
    await report.close();
    await panel.close();
  };
  return { view: report, end };
}

/** Pages of the extension that have a tab of their own. */
export const TAB_SHOTS: readonly Shot[] = [
  page('document', toSentence(), '.picture svg'),
  page('document-graph', DOCUMENT, '.picture svg', 'relations'),
  page('document-timeline', DOCUMENT, '.picture svg', 'timeline'),
  page('document-numbers', DOCUMENT, '.picture svg', 'figures-numbers'),
  page('options', 'options.html', '.sample[aria-busy="false"]'),
  page('options-below', 'options.html', '.sample[aria-busy="false"]', 'part-sites'),
  page('welcome', 'tabs/welcome.html', '.sample[aria-busy="false"]'),
  { name: 'report', show: showReport },
];
