import { join } from 'node:path';
import { BUILD } from '../../../tests/browser/drive/launch';
import { serveDemo } from '../../../tests/browser/serve-demo';
import { measureBuild } from '../../build.mjs';
import { toTable } from '../write-section';
import { buildRival, type Rival } from './build-rival';
import { findMedian, show, sum } from './figures';
import { ARTICLES, OTHER_FILES, OTHERS } from './pages';
import { traceVisits, type Visits } from './trace-visits';

/** The first round also compiles; the median of a page's rounds is a warm visit. */
const ROUNDS = 3;

const HEAD = [
  'Chromium',
  'script, KB gzip',
  'main thread on articles, ms, median',
  'on other pages',
  'longest task, ms',
  'memory on articles, MB of heap more',
  'layout shift, most',
];

const buildOurs = (): Rival => {
  const folder = join(BUILD, 'chrome-mv3-prod');
  return { folder, size: measureBuild(folder).contentScript };
};

/** A warm visit to the page in the middle. */
const totalOf = (pages: readonly Visits[]): number =>
  findMedian(pages.map(({ timed }) => findMedian(timed.map(({ tasks }) => sum(tasks)))));

const heapOf = (pages: readonly Visits[]): number => findMedian(pages.map(({ heap }) => heap));

/** One row; `plainHeap` is the heap of the same pages without an extension at work. */
function toRow(
  name: string,
  size: number | null,
  articles: readonly Visits[],
  others: readonly Visits[],
  plainHeap: number,
) {
  const all = [...articles, ...others].flatMap(({ timed }) => timed);
  return [
    name,
    size === null ? '–' : show(size),
    show(totalOf(articles)),
    show(totalOf(others)),
    show(Math.max(0, ...all.flatMap(({ tasks }) => tasks))),
    show(heapOf(articles) - plainHeap),
    Math.max(...all.map(({ shift }) => shift)).toFixed(3),
  ];
}

/** What reading a page costs its main thread in Chromium, beside what is commonly done instead. */
export async function measureChromium(): Promise<string> {
  const variants: readonly (readonly [string, Rival])[] = [
    ['no extension at work', buildRival(null)],
    ['Sidelight', buildOurs()],
    ['mark.js and compromise, names only', buildRival('names')],
    ['Readability, parsing only', buildRival('readability')],
    ['Hypothesis client, 60 given quotes anchored and highlighted', buildRival('hypothesis')],
  ];
  const site = await serveDemo('', OTHER_FILES);
  const toUrl = (path: string): string => `http://127.0.0.1:${site.port}${path}`;
  try {
    const rows: string[][] = [];
    let plainHeap: number | null = null;
    for (const [name, { folder, size }] of variants) {
      const visits = await traceVisits(folder, [...ARTICLES, ...OTHERS].map(toUrl), ROUNDS);
      const of = (paths: readonly string[]): Visits[] => paths.flatMap((path) => visits.get(toUrl(path)) ?? []);
      plainHeap ??= heapOf(of(ARTICLES));
      rows.push(toRow(name, size, of(ARTICLES), of(OTHERS), plainHeap));
    }
    return toTable(HEAD, rows);
  } finally {
    await site.close();
  }
}
