import { isInside, parentOf } from './parent-of';

/** What is heard of changes inside an element. */
interface ContentEvents {
  /** Something changed; at most once for each frame, before it is painted, and never in a hidden tab. */
  touched(): void;
  /** Milliseconds from a change until `settled`. */
  patience(): number;
  /** Time to look at what has changed. */
  settled(): void;
}

/** Tag and first class: what a page adds of the same make as the element or what is around it may be another story. */
const makeOf = (node: Node): string =>
  node instanceof Element ? `${node.nodeName}.${node.classList[0] ?? ''}` : node.nodeName;

/**
 * Listens to changes of an element's content, to its being taken out of the page, and to others of its make being
 * added, until the signal aborts. `isStale`: it has changed already.
 */
export function watchContent(root: Node, signal: AbortSignal, heard: ContentEvents, isStale: boolean): void {
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
  const branch = new Set<string>();
  const around = new MutationObserver((records) => {
    const isTwin = (node: Node): boolean => branch.has(makeOf(node));
    if (!root.isConnected || records.some(({ addedNodes }) => [...addedNodes].some(isTwin))) changed();
  });
  for (let node: Node | null = root; node; node = parentOf(node)) {
    branch.add(makeOf(node));
    const parent = parentOf(node);
    if (parent) around.observe(parent, { childList: true });
  }
  around.observe(root.ownerDocument ?? document, { childList: true });
  // A page that was written anew meanwhile has nothing around this any more that could tell.
  if (isStale || !root.isConnected) changed();
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
  for (const node of rest) while (common && !isInside(common, node)) common = parentOf(common);
  return common;
}
