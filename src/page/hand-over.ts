import { findStoryFrame } from './find-story-frame';

const isFrame = (target: EventTarget | null): boolean =>
  target instanceof HTMLIFrameElement || target instanceof HTMLFrameElement;

/**
 * Leaves the page to a frame of its own origin that shows the story: now, or as soon as a frame has loaded one, and again
 * with each that it loads, until the signal aborts. `done` is called each time.
 */
export async function handOver(
  root: Document,
  startFrame: (url: string) => Promise<boolean>,
  signal: AbortSignal,
  done: () => void,
): Promise<void> {
  const start = async (): Promise<void> => {
    const url = findStoryFrame(root)?.contentWindow?.location.href;
    if (url !== undefined && (await startFrame(url)) && !signal.aborted) done();
  };
  // A frame's load does not bubble.
  root.addEventListener('load', ({ target }) => isFrame(target) && void start(), { capture: true, signal });
  await start();
}
