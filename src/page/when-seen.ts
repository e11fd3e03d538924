const once = (target: EventTarget, type: string, signal: AbortSignal): Promise<unknown> =>
  new Promise((resolve) => {
    target.addEventListener(type, resolve, { once: true, signal });
  });

const isPrerendering = (root: Document): boolean => 'prerendering' in root && root.prerendering === true;

/** Milliseconds after which the work begins although the page is never idle: each piece of it is short. */
const LATEST = 150;

/** Resolves when the page is really shown and has a moment for us; never when the signal aborts first. */
export async function whenSeen(root: Document, signal: AbortSignal): Promise<void> {
  if (isPrerendering(root)) await once(root, 'prerenderingchange', signal);
  while (root.visibilityState === 'hidden') await once(root, 'visibilitychange', signal);
  await new Promise<void>((resolve) => {
    requestIdleCallback(() => !signal.aborted && resolve(), { timeout: LATEST });
  });
}
