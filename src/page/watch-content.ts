import { parentOf } from './parent-of';

/** What is heard of changes inside an element. */
interface ContentEvents {
  /** Something changed; at most once for each frame, before it is painted, and never in a hidden tab. */
  touched(): void;
  /** Milliseconds from a change until `settled`. */
  patience(): number;
  /** Time to look at what has changed. */
  settled(): void;
}

/** Listens to changes of an element's content, and to its being taken out of the page, until the signal aborts. */
export function watchContent(root: Node, signal: AbortSignal, heard: ContentEvents): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame: number | undefined;
  const changed = (): void => {
    frame ??= requestAnimationFrame(() => {
      frame = undefined;
      heard.touched();
    });
    timer ??= setTimeout(() => {
      timer = undefined;
      heard.settled();
    }, heard.patience());
  };
  const inside = new MutationObserver(changed);
  inside.observe(root, { childList: true, characterData: true, subtree: true });
  const around = new MutationObserver(() => !root.isConnected && changed());
  for (let node = parentOf(root); node; node = parentOf(node)) around.observe(node, { childList: true });
  around.observe(root.ownerDocument ?? document, { childList: true });
  // A page that was written anew meanwhile has nothing around this any more that could tell.
  if (!root.isConnected) changed();
  const stop = (): void => {
    inside.disconnect();
    around.disconnect();
    clearTimeout(timer);
    if (frame !== undefined) cancelAnimationFrame(frame);
  };
  signal.addEventListener('abort', stop, { once: true });
}

/** The closest element that holds all of some nodes; null when there is none. */
export function findCommonAncestor(nodes: readonly Node[]): Element | null {
  const [first, ...rest] = nodes;
  let common = first ? parentOf(first) : null;
  for (const node of rest) while (common && !common.contains(node)) common = parentOf(common);
  return common;
}
