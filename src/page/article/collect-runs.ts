import type { TextShot } from '../../core/page-snapshot';
import { isBlockSpan, MIN_BEFORE_SPAN } from './is-block-span';
import { outside, readContext, type Surroundings } from './read-context';
import { attributeOf, firstOf, isElement, nextOf, parentNodeOf, tagNameOf, tagOf } from './read-node';
import { readTag, type Tag } from './read-tag';
import type { Steps } from './steps';
import { createTextBuilder, type TextBuilder, type TextDraft } from './text-builder';

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
  readonly box: number;
  readonly context: Surroundings;
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

/** The text of a page, with the nodes that stand behind its numbers. */
export interface CollectedText {
  readonly shot: TextShot;
  /** The element of each box, and the text nodes without the gaps between them. */
  readonly elements: readonly Element[];
  readonly nodes: readonly Text[];
}

/**
 * Reads all text below an element, block by block; begins again when the page has changed under it.
 * Never changes the DOM.
 */
export function* collectRuns(root: Element): Steps<CollectedText> {
  for (let restarts = 0; ; restarts++) {
    const page = yield* walk(root, restarts < MAX_RESTARTS);
    if (page) return page;
  }
}

/** What a walk has gathered, and where it is. */
interface Walk {
  readonly draft: TextDraft;
  readonly elements: Element[];
  readonly nodes: Text[];
  readonly builder: TextBuilder;
  readonly stack: Frame[];
  /** Elements with one of the attributes of `TELLING`; null where any may have one. */
  readonly telling: Set<Element> | null;
}

/** Notes a block; gives its number. */
function addBox({ draft, elements }: Walk, element: Element, tag: string, parent: number, classes: string): number {
  elements.push(element);
  draft.parents.push(parent);
  draft.tags.push(tag);
  return draft.classes.push(classes) - 1;
}

function startWalk(root: Element): Walk {
  const tag = tagOf(root);
  const isLarge = root.getElementsByTagName('*').length > MAX_SEARCHED_ELEMENTS;
  const draft: TextDraft = {
    parents: [],
    tags: [],
    classes: [],
    marked: [],
    furniture: [],
    contexts: [],
    runs: [],
    links: [],
    texts: [],
    flags: [],
  };
  const nodes: Text[] = [];
  const place: Walk = {
    draft,
    elements: [],
    nodes,
    builder: createTextBuilder(draft, nodes),
    stack: [],
    telling: isLarge ? null : new Set(findTelling(root)),
  };
  const box = addBox(place, root, tag, -1, attributeOf(root, 'class') ?? '');
  place.stack.push({ parent: root, next: firstOf(root, tag), slotted: null, box, context: outside(), block: true });
  return place;
}

/** Goes into an element that is read: the walk goes on with what is inside it. */
function enter(element: Element, tag: Tag, outer: Frame, place: Walk): void {
  const { builder, draft, stack, telling } = place;
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
  const box = block ? addBox(place, element, tag.name, outer.box, classes) : -1;
  const isMarkedBox = block && tells && isMarked(element);
  if (isMarkedBox) draft.marked.push(box);
  const visited = { element, tag, box, isMarked: isMarkedBox, classes, tells };
  const context = readContext(visited, outer.context, draft.furniture);
  const slotted = inside?.slotted ?? null;
  stack.push({ parent: inside?.parent ?? element, next, slotted, box: block ? box : outer.box, context, block });
}

/** One walk over the text; null when `strict` and the page moved a part that the walk was in. */
function* walk(root: Element, strict: boolean): Steps<CollectedText | null> {
  const place = startWalk(root);
  const { builder, stack } = place;
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
  return { shot: place.draft, elements: place.elements, nodes: place.nodes };
}
