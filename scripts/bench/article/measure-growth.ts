import { toTable } from '../write-section';
import { createLongPage } from './create-long-page';
import { measureInChromium } from './measure-in-chromium';

const SIZES = [1, 4, 16, 64];
const RUNS = 3;
const BYTES_IN_MEGABYTE = 1_000_000;

/** Cost over pages of 1, 4, 16 and 64 times the same content. */
export async function measureGrowth(): Promise<string> {
  const pages = SIZES.map((size) => ({ url: 'https://harbourpost.example/news/ferry', html: createLongPage(size) }));
  const measured = await measureInChromium(pages, { runs: RUNS, works: ['detector'] });
  const rows = measured.map(({ times, textNodes, longestSlice, longestStep, slices }, index) => {
    const fastest = Math.min(...times.detector);
    const perThousand = ((fastest / textNodes) * 1000).toFixed(2);
    const size = ((pages[index]?.html.length ?? 0) / BYTES_IN_MEGABYTE).toFixed(2);
    return [
      `${SIZES[index]}×`,
      size,
      textNodes,
      fastest.toFixed(1),
      perThousand,
      slices,
      longestSlice.toFixed(1),
      longestStep.toFixed(1),
    ];
  });
  const head = [
    'page',
    'MB',
    'text nodes',
    'ms',
    'ms for 1000 text nodes',
    'slices',
    'longest slice, ms',
    'longest step, ms',
  ];
  return toTable(head, rows);
}
