declare global {
  interface Window {
    /** Absent in older browsers. */
    readonly navigation?: EventTarget;
  }
}

const withoutFragment = (url: string): string => url.split('#', 1)[0] ?? url;

/** Milliseconds after a click in which a page without the Navigation API may have changed its address. */
const AFTER_CLICK = 500;

/** Calls back when the page changes its address without being loaded anew; a change of the fragment alone is none. */
export function watchAddress(signal: AbortSignal, changed: (url: string) => void): void {
  let known = withoutFragment(location.href);
  const check = (): void => {
    const url = withoutFragment(location.href);
    if (url === known) return;
    known = url;
    changed(url);
  };
  window.addEventListener('popstate', check, { signal });
  if (window.navigation) window.navigation.addEventListener('currententrychange', check, { signal });
  else window.addEventListener('click', () => setTimeout(check, AFTER_CLICK), { signal, capture: true, passive: true });
}
