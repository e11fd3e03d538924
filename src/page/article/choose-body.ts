import { chooseContainer } from './choose-container';
import { cutAtBoundaries } from './cut-at-boundaries';
import { createFurnitureCheck } from './find-furniture';
import { findTeasers, isInTeaser } from './find-teasers';
import { judgeRuns } from './judge-runs';
import { narrowToStory } from './narrow-to-story';
import type { Box, PageText, Run } from './run';
import { scoreRuns } from './score-runs';
import type { ScoredRun } from './scored-run';
import { dropTeaserItems, selectRuns } from './select-runs';
import { eachInSteps, type Steps } from './steps';

/** What was chosen from a page. */
export interface ChosenBody {
  /** Every run of the page, scored. */
  readonly all: readonly ScoredRun[];
  readonly body: readonly ScoredRun[];
  readonly container: Box | null;
  /** The parts that hold one story each, when the page shows several; the container among them. */
  readonly stories: readonly Box[];
}

/** A page with this much prose and only this share of it in the body was misread by its class names. */
const MIN_PAGE_WORDS = 80;
const MAX_MISREAD_SHARE = 0.25;
/** The second reading must bring this much more to be believed. */
const MIN_GAIN = 2;
const MIN_GAINED_WORDS = 30;
const MAX_ROUGH_LINK_SHARE = 0.3;
const MIN_ROUGH_WORDS = 9;
const MAX_ROUGH_WORDS = 400;

const wordsOf = (runs: readonly ScoredRun[]): number => runs.reduce((sum, run) => sum + (run.good ? run.words : 0), 0);

function* roughWords(all: readonly ScoredRun[]): Steps<number> {
  let sum = 0;
  yield* eachInSteps(all, ({ run, words, linkShare, hasSentence }) => {
    const prose = words >= MIN_ROUGH_WORDS && words < MAX_ROUGH_WORDS && linkShare < MAX_ROUGH_LINK_SHARE;
    if (prose && hasSentence && !run.context.heading) sum += words;
  });
  return sum;
}

type Stated = ((text: string, words: number) => boolean) | null;

/** What is known of the page before anything is chosen. */
interface PageProse {
  readonly prose: number;
  readonly isStated: Stated;
  readonly teasers: ReadonlySet<Box>;
  /** What shows the title, or null. */
  readonly heading: Box | null;
}

function* choose(page: PageText, known: PageProse, lenient: boolean): Steps<ChosenBody> {
  const named = createFurnitureCheck(known.prose, lenient);
  const isFurniture = (run: Run): boolean => named(run) || isInTeaser(run, known.teasers);
  const all = yield* scoreRuns(page.runs, { isFurniture, isStated: known.isStated });
  const widest = yield* chooseContainer(all, page.boxes);
  if (!widest) return { all, body: [], container: null, stories: [] };
  const { container, stories } = yield* narrowToStory(widest, page, known.heading);
  const candidates = yield* judgeRuns(all, container);
  yield* cutAtBoundaries(candidates, container);
  yield* dropTeaserItems(candidates);
  return { all, body: yield* selectRuns(candidates), container, stories };
}

/**
 * Chooses the runs that are the article's body. When class names led astray (a page that is mostly prose, almost none
 * of it chosen), it is read again believing only the sure ones.
 */
export function* chooseBody(
  page: PageText,
  prose: number,
  isStated: Stated,
  host: string,
  heading: Box | null,
): Steps<ChosenBody> {
  const known = { prose, isStated, teasers: yield* findTeasers(page.runs, host), heading };
  const chosen = yield* choose(page, known, false);
  const rough = yield* roughWords(chosen.all);
  const words = wordsOf(chosen.body);
  if (rough < MIN_PAGE_WORDS || words >= MAX_MISREAD_SHARE * rough) return chosen;
  const again = yield* choose(page, known, true);
  return wordsOf(again.body) > MIN_GAIN * words + MIN_GAINED_WORDS ? again : chosen;
}
