/** A signal that its own controller aborts, or the outer signal. */
export function createScope(outer: AbortSignal): AbortController {
  const scope = new AbortController();
  if (outer.aborted) scope.abort();
  else outer.addEventListener('abort', () => scope.abort(), { once: true, signal: scope.signal });
  return scope;
}
