/**
 * Milliseconds of work after which the page gets its turn. With the longest single step, a search of a page of
 * megabytes, a slice stays under 16, so that no frame is lost.
 */
export const SLICE = 5;

/** Lets the page work between slices of ours. Await it in a loop: it returns at once while the slice lasts. */
export function createSlices(now: () => number = () => performance.now()): () => Promise<void> | undefined {
  let began = now();
  return () => {
    if (now() - began < SLICE) return undefined;
    return new Promise((resolve) =>
      setTimeout(() => {
        began = now();
        resolve();
      }),
    );
  };
}
