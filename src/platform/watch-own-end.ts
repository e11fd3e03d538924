import { browser } from './browser';

/** Milliseconds between two looks. A hidden page's timers are slowed by the browser. */
const LOOK = 2000;

/** Whether the extension was updated, disabled or removed: what is left of it in pages can ask it nothing any more. */
export const hasEnded = (): boolean => browser.runtime?.id === undefined;

/**
 * Calls back once when the extension was updated, disabled or removed under an open page. There is no event for that:
 * the page's part loses its id.
 */
export function watchOwnEnd(signal: AbortSignal, ended: () => void): void {
  const timer = setInterval(() => {
    if (!hasEnded()) return;
    clearInterval(timer);
    ended();
  }, LOOK);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}
