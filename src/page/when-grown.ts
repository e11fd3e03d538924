/** Letters that must have come before another look is worth its cost: a short article has as many. */
const MUCH = 400;
/** Milliseconds of quiet after which what came is looked at. */
const QUIET = 500;

const lengthOf = (node: Node): number => node.textContent?.length ?? 0;

/** Resolves when a page has got much more text than it had; rejects with the signal's reason when it is aborted. */
export function whenGrown(root: Document, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    let grown = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const observer = new MutationObserver((records) => {
      for (const { addedNodes } of records) for (const node of addedNodes) grown += lengthOf(node);
      if (grown < MUCH) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        observer.disconnect();
        resolve();
      }, QUIET);
    });
    // The document itself: a page that is written anew keeps nothing else.
    observer.observe(root, { childList: true, subtree: true });
    const stop = (): void => {
      observer.disconnect();
      clearTimeout(timer);
      reject(signal.reason);
    };
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}
