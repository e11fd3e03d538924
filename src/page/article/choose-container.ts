import { sumUpwards } from './box';
import type { Box } from './run';
import type { ScoredRun } from './scored-run';
import { eachInSteps, type Steps } from './steps';
import { LEAF_TAGS } from './tag-sets';

/** A tie, or nearly one, goes to the element that names itself an article. */
const ARTICLE_BONUS = 1.05;
const MAX_CLIMB = 4;
/** A parent is worth climbing to when it adds this share of body text, and these words at least. */
const MIN_ADDED_SHARE = 0.12;
const MIN_ADDED_WORDS = 12;
/** And brings at most this many words of furniture and links with each. */
const MAX_COST = 1.2;

/** True for body text in the strict sense: prose outside furniture. */
export const isBody = ({ good, furniture, confirmed }: ScoredRun): boolean => good && (!furniture || confirmed);

function* sumUp(runs: readonly ScoredRun[], boxes: readonly Box[]): Steps<void> {
  for (const box of boxes) {
    box.value = 0;
    box.good = 0;
    box.bad = 0;
  }
  yield* eachInSteps(runs, (scored) => {
    const { box } = scored.run;
    box.value += scored.value;
    if (isBody(scored)) box.good += scored.words * (1 - scored.linkShare);
    else if (scored.linkShare > 0.5) box.bad += scored.words;
    if (scored.furniture && scored.good) box.bad += scored.words;
  });
  yield;
  sumUpwards(boxes, (box, parent) => {
    parent.value += box.value;
    parent.good += box.good;
    parent.bad += box.bad;
  });
  yield;
}

function climb(from: Box): Box {
  let best = from;
  while (LEAF_TAGS.has(best.tag) && best.parent) best = best.parent;
  let box = best.parent;
  for (let step = 0; box?.parent && step < MAX_CLIMB; step++, box = box.parent) {
    const added = box.good - best.good;
    const cost = box.bad - best.bad;
    if (added >= MIN_ADDED_SHARE * (best.good || 1) && added >= MIN_ADDED_WORDS && cost < added * MAX_COST) best = box;
  }
  return best;
}

/** The element with the largest sum of values, climbed from when the body goes on beside it; null on an empty page. */
export function* chooseContainer(runs: readonly ScoredRun[], boxes: readonly Box[]): Steps<Box | null> {
  yield* sumUp(runs, boxes);
  let best: Box | null = null;
  let most = Number.NEGATIVE_INFINITY;
  yield* eachInSteps(boxes, (box) => {
    const value = box.tag === 'ARTICLE' || box.marked ? box.value * ARTICLE_BONUS : box.value;
    // Later boxes stand deeper: on equal sums the deepest wins.
    if (value >= most) {
      most = value;
      best = box;
    }
  });
  return best && climb(best);
}
