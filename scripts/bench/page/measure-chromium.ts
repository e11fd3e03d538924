import { join } from 'node:path';
import { BUILD } from '../../../tests/browser/drive/launch';
import { DEMO_ARTICLE, FRONT_PAGE, OTHER_ARTICLE, serveDemo } from '../../../tests/browser/serve-demo';
import { measureBuild } from '../../build.mjs';
import { buildRival, type Rival } from './build-rival';
import { traceVisits, type Visit } from './trace-visits';

const ARTICLES = [DEMO_ARTICLE, OTHER_ARTICLE, '/live/app.html', '/live/endless.html', '/live/shapes.html'];
const OTHERS = [FRONT_PAGE];
/** The first round also compiles; the median of these is a warm visit. */
const ROUNDS = 3;

function findQuantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const show = (value: number): string => value.toFixed(1);

const buildOurs = (): Rival => {
  const folder = join(BUILD, 'chrome-mv3-prod');
  return { folder, size: measureBuild(folder).contentScript };
};

function writeRow(name: string, size: number | null, articles: readonly Visit[], others: readonly Visit[]): string {
  const cells = [
    name,
    size === null ? '–' : show(size),
    show(
      findQuantile(
        articles.map(({ tasks }) => sum(tasks)),
        0.5,
      ),
    ),
    show(
      findQuantile(
        others.map(({ tasks }) => sum(tasks)),
        0.5,
      ),
    ),
    show(Math.max(0, ...[...articles, ...others].flatMap(({ tasks }) => tasks))),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** What reading a page costs its main thread in Chromium, beside what is commonly done instead. */
export async function measureChromium(): Promise<string> {
  const variants: readonly (readonly [string, Rival])[] = [
    ['no extension at work', buildRival(null)],
    ['Sidelight', buildOurs()],
    ['mark.js and compromise, names only', buildRival('names')],
    ['Readability, parsing only', buildRival('readability')],
  ];
  const site = await serveDemo();
  const toUrl = (path: string): string => `http://127.0.0.1:${site.port}${path}`;
  try {
    const rows: string[] = [];
    for (const [name, { folder, size }] of variants) {
      const visits = await traceVisits(folder, [...ARTICLES, ...OTHERS].map(toUrl), ROUNDS);
      const of = (paths: readonly string[]): Visit[] => paths.flatMap((path) => visits.get(toUrl(path)) ?? []);
      rows.push(writeRow(name, size, of(ARTICLES), of(OTHERS)));
    }
    return [
      '| Chromium | script, KB gzip | main thread on articles, ms, median | on other pages | longest task, ms |',
      '|---|---|---|---|---|',
      ...rows,
    ].join('\n');
  } finally {
    await site.close();
  }
}
