import type { BlockKind } from '../../core/model';
import { isCaption } from '../../core/text/block-caption';
import { findCredit } from '../../core/text/block-credit';
import type { LabelledRun } from './build-text';
import { findEntryTimes } from './find-entry-times';
import { labelHeadLine } from './label-head-line';
import type { ScoredRun } from './scored-run';
import { mapInSteps, type Steps } from './steps';

/** Longer captions are texts of their own. */
const MAX_CAPTION_WORDS = 120;
const MAX_CAPTION_LINK_SHARE = 0.5;

/** Prose in a cell is a page laid out with tables, not a table. */
const MIN_LAYOUT_WORDS = 20;
/** Runs below the headline among which byline and dateline stand, and below the time of an entry. */
const HEAD_RUNS = 12;
const ENTRY_HEAD_RUNS = 2;

function bodyKind({ run, good, words, hasSentence }: ScoredRun, isFirst: boolean): BlockKind {
  const { heading, list, cell, quote } = run.context;
  // A standfirst is often marked up as a heading of second rank.
  if (heading) return isFirst && hasSentence ? 'paragraph' : 'heading';
  if (list) return 'list';
  if (cell && !(good && words >= MIN_LAYOUT_WORDS)) return 'table';
  return quote ? 'quote' : 'paragraph';
}

function labelBody(scored: ScoredRun, isFirst: boolean, isLast: boolean): LabelledRun {
  const { run, words } = scored;
  const kind = bodyKind(scored, isFirst);
  if (kind !== 'paragraph') return { run, kind };
  const credit = findCredit(run.text);
  if (credit === 0) return { run, kind: 'credit' };
  const caption = isCaption({ text: run.text, words }, credit, () => !isLast);
  return credit
    ? { run, kind: caption ? 'caption' : kind, creditAt: credit }
    : { run, kind: caption ? 'caption' : kind };
}

function labelBeside(scored: ScoredRun, authors: readonly string[] | null): LabelledRun | null {
  const { run, words, linkShare } = scored;
  if (run.context.caption || (run.context.figure && !run.context.heading)) {
    if (scored.repeated || words > MAX_CAPTION_WORDS || linkShare > MAX_CAPTION_LINK_SHARE) return null;
    const credit = findCredit(run.text);
    if (credit === 0) return { run, kind: 'credit' };
    return credit ? { run, kind: 'caption', creditAt: credit } : { run, kind: 'caption' };
  }
  const kind = authors && labelHeadLine(run, authors);
  return kind && { run, kind };
}

/**
 * Gives every run of the article its kind, in reading order: the headline, what stands in the story's head, the body,
 * the times of a live blog's entries, and the captions and credits inside it. Everything else on the page is left out.
 */
export function* labelRuns(
  all: readonly ScoredRun[],
  body: readonly ScoredRun[],
  headline: readonly ScoredRun[],
  authors: readonly string[],
): Steps<LabelledRun[]> {
  const inBody = new Set(body);
  const inHeadline = new Set(headline);
  const first = all.findIndex((scored) => inHeadline.has(scored) || inBody.has(scored));
  const end = all.findLastIndex((scored) => inBody.has(scored));
  const last = body.at(-1);
  if (first < 0) return [];
  const runs = all.slice(first, Math.max(first, end) + 1);
  const times = yield* findEntryTimes(runs);
  let headEnd = HEAD_RUNS;
  const labelled = yield* mapInSteps(runs, (scored, index): LabelledRun | null => {
    if (inHeadline.has(scored)) return { run: scored.run, kind: 'headline' };
    if (times.has(scored)) {
      headEnd = Math.max(headEnd, index + 1 + ENTRY_HEAD_RUNS);
      return { run: scored.run, kind: 'dateline' };
    }
    return inBody.has(scored)
      ? labelBody(scored, scored === body[0], scored === last)
      : labelBeside(scored, index < headEnd ? authors : null);
  });
  return labelled.filter((label) => label !== null);
}
