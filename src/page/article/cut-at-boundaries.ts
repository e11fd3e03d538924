import { isBoundaryHeading, isClosingHeading } from './boundary-headings';
import { addTo, isInside, nameOf } from './box';
import type { Candidate } from './judge-runs';
import type { Box } from './run';
import { eachInSteps, type Steps } from './steps';

/** Words of body that must have come before a heading can end the story. */
const MIN_STORY_BEFORE_BOUNDARY = 40;
const MAX_BOUNDARY_WORDS = 14;
const SHORT_LABEL_WORDS = 6;
const MIN_BOLD_SHARE = 0.8;
/** What a publisher says of itself is shorter than the story. */
const MAX_CLOSING_SHARE = 0.6;

/** Marked up as a heading, or all in bold. */
const isHeading = ({ scored: { run } }: Candidate): boolean =>
  run.context.heading > 0 || run.bold > run.length * MIN_BOLD_SHARE;

function isBoundary(candidate: Candidate): boolean {
  const { run, words, confirmed } = candidate.scored;
  if (words > MAX_BOUNDARY_WORDS || confirmed) return false;
  return (isHeading(candidate) || words <= SHORT_LABEL_WORDS) && isBoundaryHeading(run.text);
}

const isClosing = (candidate: Candidate): boolean =>
  candidate.scored.words <= MAX_BOUNDARY_WORDS && isHeading(candidate) && isClosingHeading(candidate.scored.run.text);

/** Where what the publisher says of itself ends: the next heading, or the last run; -1 when it is most of the text. */
function findClosingEnd(candidates: readonly Candidate[], from: number, wordsBefore: number): number {
  let words = 0;
  let end = from;
  for (let index = from + 1; index < candidates.length; index++) {
    const candidate = candidates[index];
    if (!candidate || (isHeading(candidate) && !isClosing(candidate))) break;
    if (candidate.keep === 'yes') words += candidate.scored.words;
    end = index;
  }
  return words < wordsBefore * MAX_CLOSING_SHARE ? end : -1;
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

/** Where what follows a boundary ends: where the story goes on, or the part of the page that the boundary stands in ends. */
function findCutEnd(candidates: readonly Candidate[], from: number, soFar: BodySoFar, container: Box): number {
  const boundary = candidates[from];
  const scope = boundary ? findScope(boundary, candidates[from + 1], container) : null;
  const isReturn = createReturnCheck(soFar);
  let end = from;
  for (; end + 1 < candidates.length; end++) {
    const after = candidates[end + 1];
    if (!after || isReturn(after) || (scope && !isInside(after.scored.run.box, scope))) break;
  }
  return end;
}

/** Takes out everything after a boundary heading, within the part of the page that the heading stands in. */
export function* cutAtBoundaries(candidates: readonly Candidate[], container: Box): Steps<void> {
  const soFar: BodySoFar = { words: 0, parents: new Map(), names: new Map() };
  const lastConfirmed = candidates.findLastIndex(({ scored }) => scored.confirmed);
  let cutTo = -1;
  yield* eachInSteps(candidates, (candidate, index) => {
    const { run, words, furniture } = candidate.scored;
    if (index <= cutTo) {
      candidate.keep = 'no';
      return;
    }
    if (candidate.keep === 'yes' && !furniture) soFar.words += words;
    if (index > lastConfirmed && soFar.words >= MIN_STORY_BEFORE_BOUNDARY) {
      if (isClosing(candidate)) cutTo = findClosingEnd(candidates, index, soFar.words);
      if (cutTo < index && isBoundary(candidate)) cutTo = findCutEnd(candidates, index, soFar, container);
      if (cutTo >= index) candidate.keep = 'no';
    }
    if (candidate.keep !== 'yes') return;
    addTo(soFar.parents, run.box.parent, words);
    addTo(soFar.names, nameOf(run.box), words);
  });
}
