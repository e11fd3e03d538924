import { sumUpwards } from './box';
import type { Box, Furniture, Run } from './run';
import { eachInSteps, type Steps } from './steps';

/** A run this long, mostly unlinked and with a sentence end counts as prose. */
const MIN_PROSE_LENGTH = 50;
const MAX_PROSE_LINK_SHARE = 0.4;
/** One endless run (terms, a list without breaks) must not outweigh a story. */
const MAX_PROSE_COUNTED = 600;
/** A named part is the story's wrapper, not furniture, when it holds at least this share of the page's prose. */
const WRAPPER_SHARE = 0.4;
/** Comments, footers and the like stay furniture up to this share. */
const SURE_SHARE = 0.8;

const SENTENCE = /[.!?…。！？؟।](?:["”’»)\s]|$)/;

/** Sums letters and prose of every box, with all that is inside it; gives the prose of the page in characters. */
export function* sumProse(runs: readonly Run[], boxes: readonly Box[]): Steps<number> {
  let total = 0;
  yield* eachInSteps(runs, ({ box, text, length, linked, context }) => {
    box.letters += length;
    if (length <= MIN_PROSE_LENGTH || linked / length >= MAX_PROSE_LINK_SHARE || context.heading) return;
    if (!SENTENCE.test(text)) return;
    const counted = Math.min(length, MAX_PROSE_COUNTED);
    box.prose += counted;
    total += counted;
  });
  sumUpwards(boxes, (box, parent) => {
    parent.prose += box.prose;
    parent.letters += box.letters;
  });
  return total;
}

/**
 * Whether a run stands in the page's furniture. A class name such as `sidebar` counts only when its element holds a
 * small share of the prose: wrappers called `has-sidebar` would otherwise lose whole stories.
 * `lenient` believes only the sure names, for pages where everything was taken for furniture.
 */
export function createFurnitureCheck(pageProse: number, lenient: boolean): (run: Run) => boolean {
  const known = new Map<Furniture, boolean>();
  const check = (furniture: Furniture | null): boolean => {
    if (!furniture) return false;
    const before = known.get(furniture);
    if (before !== undefined) return before;
    const share = (furniture.box?.prose ?? 0) / (pageProse || 1);
    const limit = furniture.sure ? SURE_SHARE : lenient ? 0 : WRAPPER_SHARE;
    const found = share < limit || check(furniture.outer);
    known.set(furniture, found);
    return found;
  };
  return (run) => check(run.context.furniture);
}
