import { isInside, nameOf } from './box';
import type { Box, Run } from './run';
import { eachInSteps, type Steps } from './steps';

/** Words of body that a part of the page needs to be a story of its own. */
const MIN_STORY_WORDS = 40;
const MIN_OTHER_STORY_WORDS = 60;

/** A section of one story may have a heading of first rank too: only what calls itself a story is one. */
const NAMED_STORY = /^ARTICLE|article|story|post|entry/i;

/** Boxes that hold a heading at least as high as the title's. */
function* boxesWithHeading(runs: readonly Run[], level: number): Steps<ReadonlySet<Box>> {
  const found = new Set<Box>();
  yield* eachInSteps(runs, ({ context, box }) => {
    if (!context.heading || context.heading > level) return;
    for (let step: Box | null = box; step && !found.has(step); step = step.parent) found.add(step);
  });
  return found;
}

/** The box of the title's heading that holds words: its own, or one inside it. */
const boxOf = (runs: readonly Run[], heading: Box): Box | null =>
  runs.find(({ box }) => isInside(box, heading))?.box ?? null;

/** Parts of the same make beside a part of the page, that one among them, each with a heading and a text of its own. */
function findTwins(box: Box, boxes: readonly Box[], headed: ReadonlySet<Box>): readonly Box[] {
  const { parent, good } = box;
  const name = nameOf(box);
  if (!parent || good < MIN_STORY_WORDS || !NAMED_STORY.test(name)) return [];
  const isTwin = (other: Box): boolean =>
    other.parent === parent && nameOf(other) === name && other.good >= MIN_OTHER_STORY_WORDS && headed.has(other);
  return boxes.filter((other) => other === box || isTwin(other));
}

/** The part around the title when other stories of the same make stand beside it, and all of them; null when there are none. */
function findUnit(title: Box, container: Box, boxes: readonly Box[], headed: ReadonlySet<Box>): StoryPart | null {
  let found: StoryPart | null = null;
  for (let box = title; box.parent && box !== container; box = box.parent) {
    const stories = findTwins(box, boxes, headed);
    if (stories.length > 1) found = { container: box, stories };
  }
  return found;
}

/** The part of the page that one story stands in. */
export interface StoryPart {
  readonly container: Box;
  /** This one and the others of the same make, in the order of the page; none when the page shows one story. */
  readonly stories: readonly Box[];
}

/**
 * The container cut down to the story that the title belongs to, on pages that show several of the same make
 * (infinite scroll). Call it after the boxes have their sums.
 */
export function* narrowToStory(
  container: Box,
  { runs, boxes }: { readonly runs: readonly Run[]; readonly boxes: readonly Box[] },
  heading: Box | null,
): Steps<StoryPart> {
  const whole = { container, stories: [] };
  const title = heading && boxOf(runs, heading);
  if (!title) return whole;
  const level = runs.find(({ box }) => box === title)?.context.heading || 1;
  const headed = yield* boxesWithHeading(runs, level);
  if (isInside(title, container)) return findUnit(title, container, boxes, headed) ?? whole;
  const root = boxes[0];
  const unit = root ? findUnit(title, root, boxes, headed) : null;
  const isTwin = unit?.stories.some((box) => isInside(container, box));
  return unit && isTwin ? unit : whole;
}
