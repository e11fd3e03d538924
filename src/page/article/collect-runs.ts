import { isBlockSpan, MIN_BEFORE_SPAN } from './is-block-span';
import { OUTSIDE, readContext } from './read-context';
import { attributeOf, firstOf, isElement, nextOf, parentNodeOf, tagNameOf, tagOf } from './read-node';
import { readTag, type Tag } from './read-tag';
import type { Box, Context, PageText } from './run';
import { createRunBuilder, type RunBuilder } from './run-builder';
import type { Steps } from './steps';

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
  if (attributeOf(element, 'hidden') !== null) return true;
  if (block && attributeOf(element, 'aria-hidden') === 'true') return true;
  const style = attributeOf(element, 'style');
  return style !== null && HIDING_STYLE.test(style);
}

type Inside = Pick<Frame, 'parent' | 'next' | 'slotted'>;

/** What is shown in place of an element's own children: its open shadow root, or what is slotted; null when they are. */
function openInside(element: Element, tag: Tag, telling: Set<Element> | null): Inside | null {
  const parent = tag.mayHost ? element.shadowRoot : null;
  if (parent) {
    if (telling) for (const inside of findTelling(parent)) telling.add(inside);
    return { parent, next: parent.firstChild, slotted: null };
  }
  const slotted = tag.isSlot && isSlot(element) ? element.assignedNodes() : [];
  return slotted.length ? { parent: element, next: slotted.shift() ?? null, slotted } : null;
}

const isSlot = (element: Element): element is HTMLSlotElement => 'assignedNodes' in element;
const isText = (node: Node): node is Text => node.nodeType === TEXT;

function createBox(element: Element, tag: string, parent: Box | null, classes: string, marked: boolean): Box {
  return { element, parent, tag, classes, marked, letters: 0, prose: 0, value: 0, good: 0, bad: 0 };
}

/**
 * Elements with an attribute that may change how they are read, found in one search: few have one, and asking every
 * element for each costs several times as much.
 */
const TELLING = '[hidden], [aria-hidden="true"], [style], [role], [itemprop]';

const findTelling = (root: ParentNode): Iterable<Element> => root.querySelectorAll(TELLING);

/** In a page as large as this one search would hold it up: there every element is asked. */
const MAX_SEARCHED_ELEMENTS = 15_000;

/** Says itself that it holds the story. */
const isMarked = (element: Element): boolean => attributeOf(element, 'itemprop')?.includes('articleBody') ?? false;

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

/** What a walk has gathered, and where it is. */
interface Walk {
  readonly builder: RunBuilder;
  readonly boxes: Box[];
  readonly stack: Frame[];
  /** Elements with one of the attributes of `TELLING`; null where any may have one. */
  readonly telling: Set<Element> | null;
}

function startWalk(root: Element): Walk {
  const tag = tagOf(root);
  const isLarge = root.getElementsByTagName('*').length > MAX_SEARCHED_ELEMENTS;
  const box = createBox(root, tag, null, attributeOf(root, 'class') ?? '', false);
  return {
    builder: createRunBuilder(),
    boxes: [box],
    stack: [{ parent: root, next: firstOf(root, tag), slotted: null, box, context: OUTSIDE, block: true }],
    telling: isLarge ? null : new Set(findTelling(root)),
  };
}

/** Goes into an element that is read: the walk goes on with what is inside it. */
function enter(element: Element, tag: Tag, outer: Frame, { builder, boxes, stack, telling }: Walk): void {
  if (tag.breaksLine) builder.breakLine();
  if (tag.skipped) return;
  const block = tag.block || (tag.isSpan && builder.pending() >= MIN_BEFORE_SPAN && isBlockSpan(element));
  const tells = telling?.has(element) ?? true;
  if (tells && isHidden(element, block)) return;
  if (block) builder.end();
  const inside = openInside(element, tag, telling);
  const next = inside ? inside.next : firstOf(element, tag.name);
  if (!next) return;
  const classes = (tag.mayBeNamed && attributeOf(element, 'class')) || '';
  const box = block ? createBox(element, tag.name, outer.box, classes, tells && isMarked(element)) : null;
  if (box) boxes.push(box);
  const context = readContext({ element, tag, box, classes, tells }, outer.context);
  const slotted = inside?.slotted ?? null;
  stack.push({ parent: inside?.parent ?? element, next, slotted, box: box ?? outer.box, context, block });
}

/** One walk over the text; null when `strict` and the page moved a part that the walk was in. */
function* walk(root: Element, strict: boolean): Steps<PageText | null> {
  const place = startWalk(root);
  const { builder, boxes, stack } = place;
  yield;
  let visited = 0;
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const node = frame.next;
    if (!node) {
      stack.pop();
      if (frame.block) builder.end();
      continue;
    }
    const element = isText(node) || !isElement(node) ? null : node;
    const tag = element && readTag(tagNameOf(element));
    frame.next = frame.slotted ? (frame.slotted.shift() ?? null) : nextOf(node, tag?.name ?? null);
    if (isText(node)) builder.add(node, frame.box, frame.context);
    if (element && tag) enter(element, tag, frame, place);
    if (++visited % NODES_PER_STEP !== 0) continue;
    yield;
    if (strict && !stack.every(isInPlace)) return null;
  }
  builder.end();
  return { runs: builder.runs, boxes };
}
