import { OUTSIDE, readContext } from './read-context';
import { attributeOf, firstOf, isElement, nextOf, parentNodeOf, tagOf } from './read-node';
import type { Box, Context, PageText } from './run';
import { createRunBuilder } from './run-builder';
import type { Steps } from './steps';
import { BLOCK_TAGS, SKIPPED_TAGS } from './tag-sets';

/** Nodes visited between two chances for the page to take its turn: about a millisecond of work. */
const NODES_PER_STEP = 1000;
const TEXT = 3;

/** A place in the walk: the next node to visit and what surrounds it. */
interface Frame {
  /** What `next` is a child of. */
  readonly parent: Node;
  next: Node | null;
  /** Nodes slotted in the element's place that come after `next`; null where siblings follow each other. */
  readonly slotted: Node[] | null;
  readonly box: Box;
  readonly context: Context;
  /** True when the frame's element is a block: its end ends the run. */
  readonly block: boolean;
}

const HIDING_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/;

/** Hidden by its own attributes; what style sheets hide is asked later, for chosen blocks only. */
function isHidden(element: Element, block: boolean): boolean {
  if (typeof element.hasAttributes === 'function' && !element.hasAttributes()) return false;
  if (attributeOf(element, 'hidden') !== null) return true;
  if (block && attributeOf(element, 'aria-hidden') === 'true') return true;
  const style = attributeOf(element, 'style');
  return style !== null && HIDING_STYLE.test(style);
}

/** Elements that may have a shadow root beside custom ones. Source: DOM standard, “valid shadow host name”. */
const MAY_HOST = new Set(
  'ARTICLE ASIDE BLOCKQUOTE BODY DIV FOOTER H1 H2 H3 H4 H5 H6 HEADER MAIN NAV P SECTION SPAN'.split(' '),
);

/** What is shown inside an element: its open shadow root when it has one, what is slotted where it is a slot. */
function openInside(element: Element, tag: string): Pick<Frame, 'parent' | 'next' | 'slotted'> {
  if (tag === 'SLOT' && isSlot(element)) {
    const slotted = element.assignedNodes();
    if (slotted.length) return { parent: element, next: slotted.shift() ?? null, slotted };
  }
  const parent = (MAY_HOST.has(tag) || tag.includes('-') ? element.shadowRoot : null) ?? element;
  return { parent, next: firstOf(parent, tag), slotted: null };
}

const isSlot = (element: Element): element is HTMLSlotElement => 'assignedNodes' in element;
const isText = (node: Node): node is Text => node.nodeType === TEXT;

function createBox(element: Element, tag: string, parent: Box | null): Box {
  const classes = attributeOf(element, 'class') ?? '';
  const name = `${tag}.${classes === '' ? '' : recallFirst(classes)}`;
  return { element, parent, tag, name, prose: 0, value: 0, good: 0, bad: 0 };
}

const knownFirsts = new Map<string, string>();
/** Pages repeat their class names; the memory is emptied before it grows past this many. */
const MAX_KNOWN_FIRSTS = 2000;

/** The first of some class names, numbers left out: `story-12 wide` → `story-#`. */
function recallFirst(classes: string): string {
  const known = knownFirsts.get(classes);
  if (known !== undefined) return known;
  const first = (/\S+/.exec(classes)?.[0] ?? '').replace(/\d+/g, '#');
  if (knownFirsts.size >= MAX_KNOWN_FIRSTS) knownFirsts.clear();
  knownFirsts.set(classes, first);
  return first;
}

/** False when the page has moved what the walk would visit next: its place in the tree is lost. */
function isInPlace({ next, slotted, parent }: Frame): boolean {
  return slotted !== null || next === null || parentNodeOf(next) === parent;
}

/** Times that a page which changes under the walk is walked anew; the last walk takes what it can get. */
const MAX_RESTARTS = 3;

/**
 * Reads all text below an element, block by block; begins again when the page has changed under it.
 * Never changes the DOM.
 */
export function* collectRuns(root: Element): Steps<PageText> {
  for (let restarts = 0; ; restarts++) {
    const page = yield* walk(root, restarts < MAX_RESTARTS);
    if (page) return page;
  }
}

/** One walk over the text; null when `strict` and the page moved a part that the walk was in. */
function* walk(root: Element, strict: boolean): Steps<PageText | null> {
  const builder = createRunBuilder();
  const rootTag = tagOf(root);
  const rootBox = createBox(root, rootTag, null);
  const boxes: Box[] = [rootBox];
  const stack: Frame[] = [
    { parent: root, next: firstOf(root, rootTag), slotted: null, box: rootBox, context: OUTSIDE, block: true },
  ];
  let visited = 0;
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const node = frame.next;
    if (!node) {
      stack.pop();
      if (frame.block) builder.end();
      continue;
    }
    const element = isText(node) || !isElement(node) ? null : node;
    const tag = element && tagOf(element);
    frame.next = frame.slotted ? (frame.slotted.shift() ?? null) : nextOf(node, tag);
    if (isText(node)) builder.add(node, frame.box, frame.context);
    if (element && tag) enter(element, tag, frame);
    if (++visited % NODES_PER_STEP !== 0) continue;
    yield;
    if (strict && !stack.every(isInPlace)) return null;
  }
  builder.end();
  return { runs: builder.runs, boxes };

  function enter(element: Element, tag: string, frame: Frame): void {
    if (tag === 'BR') builder.breakLine();
    if (tag === 'BR' || SKIPPED_TAGS.has(tag)) return;
    const block = BLOCK_TAGS.has(tag) || tag.includes('-');
    if (isHidden(element, block)) return;
    const box = block ? createBox(element, tag, frame.box) : frame.box;
    if (block) {
      boxes.push(box);
      builder.end();
    }
    const context = readContext(element, tag, block ? box : null, frame.context);
    stack.push({ ...openInside(element, tag), box, context, block });
  }
}
