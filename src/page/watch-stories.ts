/** The line through the middle of the window. */
const MIDDLE = '-50% 0px -50% 0px';

/** Tells which of several stories the reader has reached: the one in the middle of the window, until the signal aborts. */
export function watchStories(
  stories: readonly Element[],
  signal: AbortSignal,
  reached: (story: Element) => void,
): void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) reached(target);
    },
    { rootMargin: MIDDLE },
  );
  for (const story of stories) observer.observe(story);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
