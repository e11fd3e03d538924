import { toTable } from '../write-section';
import { type MeasuredPage, measureInChromium, type WorkName } from './measure-in-chromium';
import { readLabelled } from './read-labelled';

/** Runs of each work on each page: the first with cold code, as in a page that a reader opens, the rest warm it up. */
const RUNS = 7;
const NAMES: Readonly<Record<WorkName, string>> = {
  detector: 'Sidelight',
  readability: 'Readability: cloneNode + parse',
  readerable: 'isProbablyReaderable',
};
const WORKS = ['detector', 'readability', 'readerable'] as const;

const quantile = (times: readonly number[], share: number): number =>
  [...times].sort((one, other) => one - other)[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0;

/** Median and 95th percentile over the pages of one run of each, in milliseconds. */
function describeTimes(
  pages: readonly MeasuredPage[],
  work: WorkName,
  of: (runs: readonly number[]) => number,
): string[] {
  const times = pages.map((page) => of(page.times[work]));
  return [quantile(times, 0.5), quantile(times, 0.95)].map((time) => time.toFixed(1));
}

const first = ([run = 0]: readonly number[]): number => run;
const fastest = (runs: readonly number[]): number => Math.min(...runs);

function toTimes(pages: readonly MeasuredPage[], others: readonly MeasuredPage[]): string {
  const rows = WORKS.map((work) => [
    NAMES[work],
    ...describeTimes(pages, work, fastest),
    ...describeTimes(pages, work, first),
    ...describeTimes(others, work, fastest),
    ...describeTimes(others, work, first),
  ]);
  const [articles, none] = [`${pages.length} articles`, `${others.length} other pages`];
  const head = ['milliseconds', `${articles}, warm: median`, 'p95', 'cold: median', 'p95'];
  return toTable([...head, `${none}, warm: median`, 'p95', 'cold: median', 'p95'], rows);
}

/** Rules of the first look; a page that it turns away has one reason. */
const isTurnedAway = ({ isArticle, because }: MeasuredPage): boolean => !isArticle && because.length === 1;

/** Time on the page's thread beside Readability, the longest slice, and the changes that an observer saw. */
export async function measureSpeed(): Promise<string> {
  const options = { runs: RUNS, works: WORKS };
  const articles = [...readLabelled('article-extraction-benchmark'), ...readLabelled('news-2023')];
  const measured = await measureInChromium(articles, options);
  const others = await measureInChromium(readLabelled('no article'), options);
  const all = [...measured, ...others];
  const longest = Math.max(...all.map((page) => page.longestSlice));
  const mutations = all.reduce((sum, page) => sum + page.mutations, 0);
  return [
    toTimes(measured, others),
    '',
    `The first look decides ${others.filter(isTurnedAway).length} of the ${others.length} other pages. Read in slices, the longest slice on any page takes ${longest.toFixed(1)} ms. A MutationObserver on the whole document saw ${mutations} changes over all ${all.length} pages.`,
  ].join('\n');
}
