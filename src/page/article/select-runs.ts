import { countWords } from '../../core/text/block-lines';
import { addTo, firstText, isInside } from './box';
import { isNote } from './is-note';
import type { Candidate } from './judge-runs';
import type { ScoredRun } from './scored-run';
import { eachInSteps, type Steps } from './steps';

const MIN_TEASER_LINK_SHARE = 0.12;
const MIN_TEASER_LINK_WORDS = 4;
/** A heading may have this many dropped runs between it and its text. */
const MAX_HEADING_GAP = 3;

/** A list item that opens with a linked title leads elsewhere. */
export function* dropTeaserItems(candidates: readonly Candidate[]): Steps<void> {
  yield* eachInSteps(candidates, (candidate) => {
    const { run, linkShare, confirmed } = candidate.scored;
    if (!run.context.list || confirmed || linkShare <= MIN_TEASER_LINK_SHARE || !run.startsLinked) return;
    const first = firstText(run);
    if (first && countWords(first.data) >= MIN_TEASER_LINK_WORDS) candidate.keep = 'no';
  });
}

/** True for the heading of a box whose text was dropped: it does not head what comes after the box. */
function headsDropped(
  heading: Candidate | undefined,
  below: Candidate | undefined,
  kept: Candidate | undefined,
): boolean {
  if (below?.keep !== 'no' || !(below.scored.furniture || isNote(below.scored))) return false;
  const parent = heading?.scored.run.box.parent;
  return below.scored.run.box.parent === parent && kept?.scored.run.box.parent !== parent;
}

function isHeadingOfBody(candidates: readonly Candidate[], index: number, last: number): boolean {
  let next = index + 1;
  while (next <= last && next - index <= MAX_HEADING_GAP && candidates[next]?.keep === 'no') next++;
  if (next > last || next - index > MAX_HEADING_GAP) return false;
  if (candidates[next]?.keep === 'heading' && next - index > 1) return false;
  return !headsDropped(candidates[index], candidates[index + 1], candidates[next]);
}

/** The template of most of the body is believed for fragments with links too, another one only for plain sentences. */
const MAIN_PATH_SHARE = 0.5;
const MAX_FRAGMENT_LINK_SHARE = 0.6;
const MIN_FRAGMENT_WORDS = 4;
const MAX_SENTENCE_LINK_SHARE = 0.1;
const MAX_ITEM_LINK_SHARE = 0.3;
/** Dropped runs that the end of a story may have between its parts. */
const MAX_TAIL_GAP = 1;

/** Whether a run after the last sure one plainly continues the story: same template, or an item of a closing list. */
function goesOn({ scored, path, keep }: Candidate, endPath: string, endShare: number): boolean {
  if (keep !== 'between') return false;
  const { run, words, linkShare, endsAsSentence } = scored;
  if (run.context.list && linkShare < MAX_ITEM_LINK_SHARE) return true;
  if (path !== endPath) return false;
  if (endsAsSentence && linkShare < MAX_SENTENCE_LINK_SHARE) return true;
  return endShare > MAIN_PATH_SHARE && words >= MIN_FRAGMENT_WORDS && linkShare < MAX_FRAGMENT_LINK_SHARE;
}

/** Runs after the last sure one that belong to the story. */
function findTail(candidates: readonly Candidate[], last: number, shareOf: (path: string) => number): ScoredRun[] {
  const tail: ScoredRun[] = [];
  const endPath = candidates[last]?.path ?? '';
  let gap = 0;
  for (let index = last + 1; index < candidates.length && gap <= MAX_TAIL_GAP; index++) {
    const candidate = candidates[index];
    if (!candidate) break;
    const next = candidates[index + 1];
    const headsList = candidate.keep === 'heading' && next?.scored.run.context.list === true && next.keep !== 'no';
    if (!headsList && !goesOn(candidate, endPath, shareOf(endPath))) {
      if (!candidate.scored.repeated) gap++;
      continue;
    }
    gap = 0;
    tail.push(candidate.scored);
  }
  return tail;
}

/** Words that may stand between a heading and the first sure run below it: who wrote it, when. */
const MAX_WORDS_ABOVE = 12;

/** The heading above the first sure run, when it heads what that run stands in; the story's headline is no part of it. */
function findHeadingAbove(candidates: readonly Candidate[], first: number): ScoredRun | null {
  let words = 0;
  for (let index = first - 1; index >= 0 && words <= MAX_WORDS_ABOVE; index--) {
    const { keep, scored } = candidates[index] ?? {};
    if (keep === 'heading' && scored) {
      const { box, context } = scored.run;
      const below = candidates[first]?.scored.run.box ?? null;
      const heads = index === first - 1 || (box.parent?.parent && isInside(below, box.parent.parent));
      return context.heading > 1 && heads ? scored : null;
    }
    words += scored?.words ?? 0;
  }
  return null;
}

/** The body: sure runs, and between them the headings and the doubtful ones. */
export function* selectRuns(candidates: readonly Candidate[]): Steps<ScoredRun[]> {
  const first = candidates.findIndex(({ keep }) => keep === 'yes');
  const last = candidates.findLastIndex(({ keep }) => keep === 'yes');
  if (first < 0) return [];
  const above = findHeadingAbove(candidates, first);
  const selected: ScoredRun[] = above ? [above] : [];
  const words = new Map<string, number>();
  let total = 0;
  yield* eachInSteps(candidates, (candidate, index) => {
    const { scored, path, keep } = candidate;
    if (scored.good && !scored.furniture) {
      addTo(words, path, scored.words);
      total += scored.words;
    }
    if (index < first || index > last || keep === 'no') return;
    if (keep !== 'heading' || isHeadingOfBody(candidates, index, last)) selected.push(scored);
  });
  return [...selected, ...findTail(candidates, last, (path) => (words.get(path) ?? 0) / (total || 1))];
}
