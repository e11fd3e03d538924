/** A frame that shows the page's story fills at least this share of the window; an advertisement does not. */
const FILLING = 0.4;
/** Letters that are worth reading: a short article has as many. */
const MUCH = 400;

const isFilling = (frame: Element): boolean => {
  const { width, height } = frame.getBoundingClientRect();
  return width * height >= innerWidth * innerHeight * FILLING;
};

/** The frame of the page's own origin in which its story stands; null when there is none. */
export function findStoryFrame(root: Document): HTMLIFrameElement | HTMLFrameElement | null {
  const frames = [...root.getElementsByTagName('iframe'), ...root.getElementsByTagName('frame')];
  // The browser gives no document of another origin.
  const own = frames.filter(({ contentDocument }) => (contentDocument?.body?.textContent?.length ?? 0) >= MUCH);
  return own.find(isFilling) ?? null;
}
