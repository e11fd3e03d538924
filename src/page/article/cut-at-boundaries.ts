import { isBoundaryHeading } from './boundary-headings';
import { addTo, isInside, nameOf } from './box';
import type { Candidate } from './judge-runs';
import type { Box } from './run';
import { eachInSteps, type Steps } from './steps';

/** Words of body that must have come before a heading can end the story. */
const MIN_STORY_BEFORE_BOUNDARY = 40;
const MAX_BOUNDARY_WORDS = 14;
const SHORT_LABEL_WORDS = 6;

function isBoundary({ scored }: Candidate): boolean {
  const { run, words } = scored;
  if (words > MAX_BOUNDARY_WORDS || scored.confirmed) return false;
  const stands = run.context.heading > 0 || run.bold > run.length * 0.8 || words <= SHORT_LABEL_WORDS;
  return stands && isBoundaryHeading(run.text);
}

const mostOf = <Key>(sums: Map<Key, number>): Key | undefined => {
  let best: Key | undefined;
  for (const [key, words] of sums) if (best === undefined || words > (sums.get(best) ?? 0)) best = key;
  return best;
};

/** Words of the body so far, by parent and by template of their boxes. */
interface BodySoFar {
  words: number;
  readonly parents: Map<Box | null, number>;
  readonly names: Map<string, number>;
}

/** Whether a run after a boundary is the story going on: same parent, or the same template as most of the body. */
function createReturnCheck({ parents, names }: BodySoFar): (candidate: Candidate) => boolean {
  const parent = mostOf(parents);
  const name = mostOf(names) ?? '';
  return ({ scored }) => {
    if (!scored.good || scored.furniture) return false;
    const { box } = scored.run;
    if (box.parent === parent) return true;
    if (
      box.tag === 'P' &&
      parent &&
      parent.tag !== 'ARTICLE' &&
      parent.classes &&
      box.parent &&
      nameOf(box.parent) === nameOf(parent)
    )
      return true;
    return !name.endsWith('.') && name === nameOf(box);
  };
}

/** The innermost box around a boundary that what follows it stands in too. */
function findScope({ scored }: Candidate, next: Candidate | undefined, container: Box): Box | null {
  let scope = scored.run.box.parent;
  while (scope && scope !== container && !(next && isInside(next.scored.run.box, scope))) scope = scope.parent;
  return scope;
}

/** Takes out everything after a boundary heading, within the part of the page that the heading stands in. */
export function* cutAtBoundaries(candidates: readonly Candidate[], container: Box): Steps<void> {
  const soFar: BodySoFar = { words: 0, parents: new Map(), names: new Map() };
  const lastConfirmed = candidates.findLastIndex(({ scored }) => scored.confirmed);
  let cutTo = -1;
  yield* eachInSteps(candidates, (candidate, index) => {
    const { run, words, furniture } = candidate.scored;
    if (candidate.keep === 'yes' && !furniture) soFar.words += words;
    if (index > lastConfirmed && index > cutTo && soFar.words >= MIN_STORY_BEFORE_BOUNDARY && isBoundary(candidate)) {
      const scope = findScope(candidate, candidates[index + 1], container);
      const isReturn = createReturnCheck(soFar);
      candidate.keep = 'no';
      for (cutTo = index; cutTo + 1 < candidates.length; cutTo++) {
        const after = candidates[cutTo + 1];
        if (!after || isReturn(after) || (scope && !isInside(after.scored.run.box, scope))) break;
        after.keep = 'no';
      }
    }
    if (candidate.keep !== 'yes') return;
    addTo(soFar.parents, run.box.parent, words);
    addTo(soFar.names, nameOf(run.box), words);
  });
}
