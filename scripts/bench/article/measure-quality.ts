import { toTable } from '../write-section';
import { EXTRACTORS, type Extractor } from './extractors';
import { type LabelledPage, readLabelled } from './read-labelled';
import { scoreBodies } from './score-body';

const inThousandths = (share: number): string => share.toFixed(3).replace(/^0/, '');

/** An extractor that fails on a page has found nothing there. */
async function readBody(extract: Extractor, { html, url }: LabelledPage): Promise<string> {
  try {
    return await extract(html, url);
  } catch {
    return '';
  }
}

async function score(extract: Extractor, pages: readonly LabelledPage[]): Promise<string[]> {
  const pairs = [];
  for (const page of pages) pairs.push({ wanted: page.body, found: await readBody(extract, page) });
  const { f1, precision, recall } = scoreBodies(pairs);
  return [inThousandths(f1), inThousandths(precision), inThousandths(recall)];
}

/** Body text found by this detector and by its peers, in one process on the same pages. */
export async function measureQuality(): Promise<string> {
  const sets = [readLabelled('article-extraction-benchmark'), readLabelled('news-2023')] as const;
  const rows = [];
  for (const [name, extract] of Object.entries(EXTRACTORS)) {
    const [first, second] = [await score(extract, sets[0]), await score(extract, sets[1])];
    rows.push([name, ...first, ...second]);
  }
  const head = ['body text', `F1, ${sets[0].length} pages of article-extraction-benchmark`, 'P', 'R'];
  return toTable([...head, `F1, ${sets[1].length} news pages of 2023`, 'P', 'R'], rows);
}
