/** Milliseconds until a page that was written anew is taken up again, and the longest wait for one that does so for ever. */
const SOON = 50;
const LATEST = 30_000;

/** The page’s own element among added nodes; asked of the records, because a form named `documentElement` hides it. */
const hasRoot = ({ addedNodes }: MutationRecord): boolean =>
  [...addedNodes].some((node) => node.nodeType === Node.ELEMENT_NODE);

/**
 * Calls back when the page has been written anew: `document.open` takes every listener off the document, its window and
 * all its elements. Each time is waited for twice as long, until the signal aborts.
 */
export function watchRewrite(root: Document, signal: AbortSignal, rewritten: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let times = 0;
  const observer = new MutationObserver((records) => {
    if (timer !== undefined || !records.some(hasRoot)) return;
    const late = Math.min(LATEST, SOON * 2 ** times++);
    timer = setTimeout(() => {
      timer = undefined;
      rewritten();
    }, late);
  });
  observer.observe(root, { childList: true });
  const stop = (): void => {
    observer.disconnect();
    clearTimeout(timer);
  };
  signal.addEventListener('abort', stop, { once: true });
}
