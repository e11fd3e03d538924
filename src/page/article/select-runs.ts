import { countWords } from '../../core/text/block-lines';
import type { Candidate } from './judge-runs';
import type { ScoredRun } from './scored-run';

const MIN_TEASER_LINK_SHARE = 0.12;
const MIN_TEASER_LINK_WORDS = 4;
/** A heading may have this many dropped runs between it and its text. */
const MAX_HEADING_GAP = 3;

/** A list item that opens with a linked title leads elsewhere. */
export function dropTeaserItems(candidates: readonly Candidate[]): void {
  for (const candidate of candidates) {
    const { run, linkShare, confirmed } = candidate.scored;
    if (!run.context.list || confirmed || linkShare <= MIN_TEASER_LINK_SHARE || !run.startsLinked) continue;
    const first = run.nodes.find((node) => node?.data.trim());
    if (first && countWords(first.data) >= MIN_TEASER_LINK_WORDS) candidate.keep = 'no';
  }
}

function isHeadingOfBody(candidates: readonly Candidate[], index: number, last: number): boolean {
  let next = index + 1;
  while (next <= last && candidates[next]?.keep === 'no') next++;
  if (next > last || next - index > MAX_HEADING_GAP) return false;
  return !(candidates[next]?.keep === 'heading' && next - index > 1);
}

/** Runs after the last sure one that plainly continue it: same template, or the items of a closing list. */
function findTail(candidates: readonly Candidate[], last: number, shareOf: (path: string) => number): ScoredRun[] {
  const tail: ScoredRun[] = [];
  const end = candidates[last];
  for (let index = last + 1; index < candidates.length; index++) {
    const candidate = candidates[index];
    if (!candidate || !end) break;
    const { scored, path, keep } = candidate;
    const goesOn =
      path === end.path &&
      scored.linkShare < 0.1 &&
      (scored.endsAsSentence || (shareOf(path) > 0.5 && scored.words >= 4));
    const item = scored.run.context.list && scored.linkShare < 0.3;
    const next = candidates[index + 1];
    const headsList = keep === 'heading' && next !== undefined && next.scored.run.context.list && next.keep !== 'no';
    if ((keep === 'between' && (goesOn || item)) || headsList) tail.push(scored);
    else break;
  }
  return tail;
}

/** The body: sure runs, and between them the headings and the doubtful ones. */
export function selectRuns(candidates: readonly Candidate[]): ScoredRun[] {
  const first = candidates.findIndex(({ keep }) => keep === 'yes');
  const last = candidates.findLastIndex(({ keep }) => keep === 'yes');
  if (first < 0) return [];
  const selected: ScoredRun[] = [];
  for (let index = first; index <= last; index++) {
    const candidate = candidates[index];
    if (!candidate || candidate.keep === 'no') continue;
    if (candidate.keep === 'heading' && !isHeadingOfBody(candidates, index, last)) continue;
    selected.push(candidate.scored);
  }
  const words = new Map<string, number>();
  let total = 0;
  for (const { scored, path } of candidates) {
    if (!scored.good || scored.furniture) continue;
    words.set(path, (words.get(path) ?? 0) + scored.words);
    total += scored.words;
  }
  return [...selected, ...findTail(candidates, last, (path) => (words.get(path) ?? 0) / (total || 1))];
}
