import type { View } from '../../../tests/browser/drive/driver';

/** Milliseconds from the start of the navigation, as the browser took the times itself. */
export interface Opening {
  /** First contentful paint. */
  readonly first: number;
  /** Largest contentful paint: the page's title, or why there is nothing. */
  readonly full: number;
}

/** When a view that is open now painted what. */
export function readOpening(view: View): Promise<Opening> {
  return view.evaluate(
    () =>
      new Promise((resolve) => {
        const [paint] = performance.getEntriesByName('first-contentful-paint');
        new PerformanceObserver((list) => {
          const last = list.getEntries().at(-1);
          resolve({ first: paint?.startTime ?? Number.NaN, full: last?.startTime ?? Number.NaN });
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
}
