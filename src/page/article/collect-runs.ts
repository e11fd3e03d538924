import { OUTSIDE, readContext } from './read-context';
import type { Box, Context, PageText } from './run';
import { createRunBuilder } from './run-builder';
import { BLOCK_TAGS, SKIPPED_TAGS } from './tag-sets';

/** Nodes visited between two chances for the page to take its turn: about a millisecond of work. */
const NODES_PER_STEP = 2000;
const ELEMENT = 1;
const TEXT = 3;

/** A place in the walk: the next node to visit and what surrounds it. */
interface Frame {
  next: Node | null;
  readonly box: Box;
  readonly context: Context;
  /** True when the frame's element is a block: its end ends the run. */
  readonly block: boolean;
}

const HIDING_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/;

/** Hidden by its own attributes; what style sheets hide is asked later, for chosen blocks only. */
function isHidden(element: Element, block: boolean): boolean {
  if (element.hasAttribute('hidden')) return true;
  if (block && element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && HIDING_STYLE.test(style);
}

/** First node to visit inside an element: its open shadow root's when it has one, and what is slotted in a slot's place. */
function firstInside(element: Element, tag: string): Node | null {
  if (tag.includes('-') && element.shadowRoot) return element.shadowRoot.firstChild;
  return element.firstChild;
}

const isElement = (node: Node): node is Element => node.nodeType === ELEMENT;
const isText = (node: Node): node is Text => node.nodeType === TEXT;

function createBox(element: Element, tag: string, parent: Box | null): Box {
  const first = /\S+/.exec(element.getAttribute('class') ?? '')?.[0] ?? '';
  return { element, parent, tag, name: `${tag}.${first.replace(/\d+/g, '#')}`, prose: 0, value: 0, good: 0, bad: 0 };
}

/**
 * Reads all text below an element in one walk, block by block; yields now and then so that the caller may pause.
 * Never changes the DOM.
 */
export function* collectRuns(root: Element): Generator<void, PageText> {
  const builder = createRunBuilder();
  const rootBox = createBox(root, root.tagName.toUpperCase(), null);
  const boxes: Box[] = [rootBox];
  const stack: Frame[] = [{ next: root.firstChild, box: rootBox, context: OUTSIDE, block: true }];
  let visited = 0;
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const node = frame.next;
    if (!node) {
      stack.pop();
      if (frame.block) builder.end();
      continue;
    }
    frame.next = node.nextSibling;
    if (++visited % NODES_PER_STEP === 0) yield;
    if (isText(node)) builder.add(node, frame.box, frame.context);
    else if (isElement(node)) enter(node, frame);
  }
  builder.end();
  return { runs: builder.runs, boxes };

  function enter(element: Element, frame: Frame): void {
    const tag = element.tagName.toUpperCase();
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
    stack.push({ next: firstInside(element, tag), box, context, block });
  }
}
