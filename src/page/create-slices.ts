/** Milliseconds of work after which the page gets its turn: well under the 50 that a reader would notice. */
export const SLICE = 8;

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
