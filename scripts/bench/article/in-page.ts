// Runs in the page that is measured: bundled and injected by measure-in-chromium.ts.
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { detectArticle, detectInSlices } from '../../../src/page/article/detect-article';
import { createSlices } from '../../../src/page/create-slices';

/** What is timed, each on the page as it is; Readability on a clone, as it would otherwise take the page apart. */
export const WORKS = {
  nothing: (): void => {},
  detector: (): unknown => detectArticle(document, location.href),
  readability: (): unknown => new Readability(document.cloneNode(true) as Document).parse(),
  readerable: (): unknown => isProbablyReaderable(document),
};

/** Asks for the layout, so that nobody measured pays for what the browser still had to do. */
export const settle = (): void => void document.body.getBoundingClientRect();

/** What is seen of one reading in slices. */
export interface Watched {
  readonly isArticle: boolean;
  readonly because: readonly string[];
  /** Milliseconds of the longest slice, and how many slices it took. */
  readonly longestSlice: number;
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

/** Reads the page in slices while an observer watches. */
export async function watchReading(): Promise<Watched> {
  const observer = new MutationObserver(() => {});
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const slices: number[] = [];
  let began = performance.now();
  const endSlice = (): void => void slices.push(performance.now() - began);
  const pause = createSlices();
  const pauseWatched = (): Promise<void> | undefined => {
    const wait = pause();
    if (wait) endSlice();
    return wait?.then(() => {
      began = performance.now();
    });
  };
  const { article } = await detectInSlices(document, location.href, pauseWatched, new AbortController().signal);
  endSlice();
  const mutations = observer.takeRecords().length;
  observer.disconnect();
  const { isArticle, because } = article;
  const longestSlice = Math.max(...slices);
  return { isArticle, because, longestSlice, slices: slices.length, mutations, textNodes: countTextNodes() };
}
