import { BOUNDARY_HEADING } from './boundary-headings';
import { addTo, isInside } from './box';
import type { Candidate } from './judge-runs';
import type { Box } from './run';

/** Words of body that must have come before a heading can end the story. */
const MIN_STORY_BEFORE_BOUNDARY = 40;
const MAX_BOUNDARY_WORDS = 14;
const SHORT_LABEL_WORDS = 6;

function isBoundary({ scored }: Candidate): boolean {
  const { run, words } = scored;
  if (words > MAX_BOUNDARY_WORDS || scored.confirmed) return false;
  const stands = run.context.heading > 0 || run.bold > run.length * 0.8 || words <= SHORT_LABEL_WORDS;
  return stands && BOUNDARY_HEADING.test(run.text);
}

const mostOf = <Key>(sums: Map<Key, number>): Key | undefined => {
  let best: Key | undefined;
  for (const [key, words] of sums) if (best === undefined || words > (sums.get(best) ?? 0)) best = key;
  return best;
};

/** Whether a run after a boundary is the story going on: same parent, or the same template as most of the body. */
function createReturnCheck(before: readonly Candidate[]): (candidate: Candidate) => boolean {
  const parents = new Map<Box | null, number>();
  const names = new Map<string, number>();
  for (const { scored, keep } of before) {
    if (keep !== 'yes') continue;
    addTo(parents, scored.run.box.parent, scored.words);
    addTo(names, scored.run.box.name, scored.words);
  }
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
      !parent.name.endsWith('.') &&
      box.parent?.name === parent.name
    )
      return true;
    return !name.endsWith('.') && name === box.name;
  };
}

/** Takes out everything after a boundary heading, within the part of the page that the heading stands in. */
export function cutAtBoundaries(candidates: readonly Candidate[], container: Box): void {
  let seen = 0;
  candidates.forEach((candidate, index) => {
    if (candidate.keep === 'yes' && !candidate.scored.furniture) seen += candidate.scored.words;
    if (seen < MIN_STORY_BEFORE_BOUNDARY || !isBoundary(candidate)) return;
    const rest = candidates.slice(index + 1);
    if (rest.some(({ scored }) => scored.confirmed)) return;
    let scope = candidate.scored.run.box.parent;
    const next = rest[0];
    while (scope && scope !== container && !(next && isInside(next.scored.run.box, scope))) scope = scope.parent;
    const isReturn = createReturnCheck(candidates.slice(0, index));
    candidate.keep = 'no';
    for (const after of rest) {
      if (isReturn(after) || (scope && !isInside(after.scored.run.box, scope))) break;
      after.keep = 'no';
    }
  });
}
