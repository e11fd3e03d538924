// Runs in the page that is measured: bundled and injected by measure-in-chromium.ts.
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { detectArticle, detectInSlices } from '../../../src/page/article/detect-article';
import { look } from '../../../src/page/article/detect-in-turns';
import { createSlices, SLICE } from '../../../src/page/create-slices';

/** What is timed, each on the page as it is; Readability on a clone, as it would otherwise take the page apart. */
export const WORKS = {
  nothing: (): void => {},
  detector: (): unknown => detectArticle(document, location.href),
  readability: (): unknown => new Readability(document.cloneNode(true) as Document).parse(),
  readerable: (): unknown => isProbablyReaderable(document),
};

/**
 * Asks for the layout, so that nobody measured pays for what the browser still had to do.
 *
 * @public called by name in the page
 */
export const settle = (): void => void document.body.getBoundingClientRect();

/** What is seen of one reading in slices. */
export interface Watched {
  readonly isArticle: boolean;
  readonly because: readonly string[];
  /** Milliseconds of the longest slice, and of the longest piece of work that is never interrupted. */
  readonly longestSlice: number;
  readonly longestStep: number;
  readonly slices: number;
  /** Changes of the DOM that an observer of the whole document saw. */
  readonly mutations: number;
  readonly textNodes: number;
}

function countTextNodes(): number {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let count = 0;
  while (walker.nextNode()) count++;
  return count;
}

/** Readings whose steps are timed; the machine's other work makes a step longer, never shorter. */
const TIMED_READINGS = 5;

/** The fastest of some times of each step that a reading takes in the page; the steps are the same as long as the page is. */
function timeSteps(): number[] {
  const fastest: number[] = [];
  for (let reading = 0; reading < TIMED_READINGS; reading++) {
    const steps = look(document, location.href, null);
    for (let index = 0, done = false; !done; index++) {
      const began = performance.now();
      done = steps.next().done === true;
      fastest[index] = Math.min(fastest[index] ?? Number.POSITIVE_INFINITY, performance.now() - began);
    }
  }
  return fastest;
}

/** The steps put together to slices, as the content script does. */
function toSlices(steps: readonly number[]): number[] {
  const slices = [0];
  for (const step of steps) {
    const slice = (slices.pop() ?? 0) + step;
    slices.push(slice);
    if (slice >= SLICE) slices.push(0);
  }
  return slices;
}

/**
 * Reads the page in slices while an observer watches.
 *
 * @public called by name in the page
 */
export async function watchReading(): Promise<Watched> {
  const observer = new MutationObserver(() => {});
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const { article } = await detectInSlices(document, location.href, createSlices(), new AbortController().signal);
  const mutations = observer.takeRecords().length;
  observer.disconnect();
  const { isArticle, because } = article;
  const steps = timeSteps();
  const slices = toSlices(steps);
  const [longestSlice, longestStep] = [Math.max(...slices), Math.max(...steps)];
  const textNodes = countTextNodes();
  return { isArticle, because, longestSlice, longestStep, slices: slices.length, mutations, textNodes };
}
