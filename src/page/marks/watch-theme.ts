import { parentOf } from '../parent-of';

/** Milliseconds after a change at which a page may have put on its new colours: at once, and after fading. */
const LOOKS = [60, 900];

/**
 * Calls back some moments after something happened that may turn a ground dark or light: the system's setting, or an
 * attribute of the ground's element or of one around it. Until the signal aborts.
 */
export function watchTheme(ground: Element, signal: AbortSignal, changed: () => void): void {
  let timers: ReturnType<typeof setTimeout>[] = [];
  const stop = (): void => timers.forEach(clearTimeout);
  const soon = (): void => {
    stop();
    timers = LOOKS.map((late) => setTimeout(changed, late));
  };
  const observer = new MutationObserver(soon);
  for (let element: Element | null = ground; element; element = parentOf(element)) {
    observer.observe(element, { attributes: true });
  }
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', soon, { signal });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      stop();
    },
    { once: true },
  );
}
