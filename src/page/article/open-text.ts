import type { TextShot } from '../../core/page-snapshot';
import { BOLD, CAPTION, CELL, FIGURE, LINK, LIST, MARKED, QUOTE, TIMED } from './context-flags';
import type { Box, Context, Furniture, Gap, PageText, Run, RunText } from './run';
import type { Steps } from './steps';

const RUNS_PER_STEP = 100;
const SPACE = 32;
const NO_BREAK_SPACE = 160;
/** White space that is not a single space already. */
const UNFOLDED = /\s{2,}|[^\S ]/g;

function countLetters(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > SPACE && code !== NO_BREAK_SPACE) count++;
  }
  return count;
}

/** Numbers that stand three by three. */
function inThrees<Made>(numbers: readonly number[], make: (one: number, two: number, three: number) => Made): Made[] {
  const made: Made[] = [];
  for (let at = 0; at < numbers.length; at += 3) {
    made.push(make(numbers[at] ?? -1, numbers[at + 1] ?? 0, numbers[at + 2] ?? 0));
  }
  return made;
}

function openBoxes({ parents, tags, classes, marked }: TextShot): Box[] {
  const boxes: Box[] = [];
  const isMarked = new Set(marked);
  for (const [number, parent] of parents.entries()) {
    boxes.push({
      number,
      parent: boxes[parent] ?? null,
      tag: tags[number] ?? '',
      classes: classes[number] ?? '',
      marked: isMarked.has(number),
      letters: 0,
      prose: 0,
      value: 0,
      good: 0,
      bad: 0,
    });
  }
  return boxes;
}

function openContexts(shot: TextShot, boxes: readonly Box[]): Context[] {
  const parts: Furniture[] = [];
  inThrees(shot.furniture, (box, sure, outer) => {
    parts.push({ box: boxes[box] ?? null, sure: sure === 1, outer: parts[outer] ?? null });
  });
  return inThrees(shot.contexts, (furniture, flags, heading) => ({
    furniture: parts[furniture] ?? null,
    marked: (flags & MARKED) !== 0,
    list: (flags & LIST) !== 0,
    quote: (flags & QUOTE) !== 0,
    cell: (flags & CELL) !== 0,
    figure: (flags & FIGURE) !== 0,
    caption: (flags & CAPTION) !== 0,
    bold: (flags & BOLD) !== 0,
    link: (flags & LINK) !== 0,
    heading,
  }));
}

/** The texts of one run, put together. */
function joinTexts(texts: readonly string[], flags: readonly number[], firstNode: number) {
  const nodes: (RunText | Gap)[] = [];
  let node = firstNode;
  let linked = 0;
  let bold = 0;
  for (const [index, data] of texts.entries()) {
    const flag = flags[index] ?? -1;
    if (flag === -1) {
      nodes.push(' ');
      continue;
    }
    nodes.push({ node: node++, data, isTimed: (flag & TIMED) !== 0 });
    if (flag & LINK) linked += countLetters(data);
    if (flag & BOLD) bold += countLetters(data);
  }
  const text = texts.join('').trim().replace(UNFOLDED, ' ');
  return { nodes, text, length: countLetters(text), linked, bold, nextNode: node };
}

/** The runs and boxes of a page from the lists in which it was sent. */
export function* openText(shot: TextShot): Steps<PageText> {
  const boxes = openBoxes(shot);
  const contexts = openContexts(shot, boxes);
  const runs: Run[] = [];
  let at = 0;
  let firstNode = 0;
  for (const [index, [box, context, count]] of inThrees(shot.runs, (...three) => three).entries()) {
    const { nextNode, ...joined } = joinTexts(
      shot.texts.slice(at, at + count),
      shot.flags.slice(at, at + count),
      firstNode,
    );
    firstNode = nextNode;
    at += count;
    const inBox = boxes[box];
    const inContext = contexts[context];
    if (!inBox || !inContext) continue;
    const link = shot.links[index] ?? null;
    runs.push({ box: inBox, context: inContext, ...joined, startsLinked: inContext.link, link });
    if (index % RUNS_PER_STEP === RUNS_PER_STEP - 1) yield;
  }
  return { runs, boxes };
}
