/** Calls back when the reader comes back to a page that the browser had kept as it was (bfcache). */
export function watchReturn(signal: AbortSignal, returned: () => void): void {
  window.addEventListener('pageshow', (event) => event.isTrusted && event.persisted && returned(), { signal });
}
