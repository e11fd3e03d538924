import { addTo, isInside, nameOf } from './box';
import { isBody } from './choose-container';
import { isNote } from './is-note';
import type { Box } from './run';
import type { Keep, ScoredRun } from './scored-run';
import { eachInSteps, mapInSteps, type Steps } from './steps';

/** A run inside the container with the verdict on it; the passes below change the verdict. */
export interface Candidate {
  readonly scored: ScoredRun;
  /** Its path up to the container, by tags and classes: paragraphs of one story share it. */
  readonly path: string;
  keep: Keep;
}

/** Steps of the path that tell templates apart. */
const PATH_STEPS = 3;

function pathOf(box: Box, container: Box): string {
  let path = '';
  let step: Box | null = box;
  for (let index = 0; index < PATH_STEPS && step && step !== container; index++, step = step.parent)
    path += `${nameOf(step)}<`;
  return path;
}

/** Words past which a doubtful paragraph is believed. */
const SURE_WORDS = 25;
/** Share of the body that a template must carry for its paragraphs to be sure, and for its fragments to be considered. */
const SURE_PATH_SHARE = 0.04;
const FRAGMENT_PATH_SHARE = 0.15;

function judgeProse({ run, words }: ScoredRun, share: number): Keep {
  const { quote, list, cell } = run.context;
  return share > SURE_PATH_SHARE || quote || words >= SURE_WORDS || list || cell ? 'yes' : 'between';
}

function judgeFragment({ run, words, linkShare, endsAsSentence }: ScoredRun, share: number): Keep {
  const { quote, list, cell } = run.context;
  if (cell || list) return linkShare < 0.5 ? 'between' : 'no';
  if ((share > FRAGMENT_PATH_SHARE || quote) && linkShare < 0.6) return 'between';
  return linkShare < 0.2 && words >= 4 && endsAsSentence ? 'between' : 'no';
}

function isOutside(scored: ScoredRun): boolean {
  const { run, words, linkShare, furniture, repeated, isPageLine, good } = scored;
  const { figure, quote, cell } = run.context;
  if (furniture || repeated || (!good && isNote(scored))) return true;
  if (figure && !quote && !cell) return true;
  return isPageLine && (linkShare > 0.2 || words < SURE_WORDS);
}

function judge(scored: ScoredRun, share: number): Keep {
  const { run, words, linkShare, confirmed, good } = scored;
  if (!words) return 'no';
  if (confirmed) return scored.repeated || (linkShare > 0.9 && words < 20 && words >= 4) ? 'no' : 'yes';
  if (isOutside(scored)) return 'no';
  if (run.context.heading) return linkShare > 0.8 && words > 4 ? 'no' : 'heading';
  return good ? judgeProse(scored, share) : judgeFragment(scored, share);
}

/** First verdicts on the runs inside the container. */
export function* judgeRuns(all: readonly ScoredRun[], container: Box): Steps<Candidate[]> {
  const inside: ScoredRun[] = [];
  yield* eachInSteps(all, (scored) => isInside(scored.run.box, container) && inside.push(scored));
  const byPath = new Map<string, number>();
  let total = 0;
  const paths = yield* mapInSteps(inside, (scored) => {
    const path = pathOf(scored.run.box, container);
    if (isBody(scored)) {
      addTo(byPath, path, scored.words);
      total += scored.words;
    }
    return path;
  });
  return yield* mapInSteps(inside, (scored, index) => {
    const path = paths[index] ?? '';
    return { scored, path, keep: judge(scored, (byPath.get(path) ?? 0) / (total || 1)) };
  });
}
