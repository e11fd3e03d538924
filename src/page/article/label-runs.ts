import type { BlockKind } from '../../core/model';
import { findByline } from '../../core/text/block-byline';
import { isCaption } from '../../core/text/block-caption';
import { findCredit } from '../../core/text/block-credit';
import { isDateline } from '../../core/text/block-dateline';
import type { LabelledRun } from './build-text';
import type { ScoredRun } from './scored-run';
import { mapInSteps, type Steps } from './steps';

/** Longer captions are texts of their own. */
const MAX_CAPTION_WORDS = 120;
const MAX_CAPTION_LINK_SHARE = 0.5;
/** Lines of a story's head: byline, dateline. */
const MAX_HEAD_LINE_LENGTH = 160;

/** Prose in a cell is a page laid out with tables, not a table. */
const MIN_LAYOUT_WORDS = 20;
/** Runs below the headline among which byline and dateline stand. */
const HEAD_RUNS = 12;

function bodyKind({ run, good, words, hasSentence }: ScoredRun, isFirst: boolean): BlockKind {
  const { heading, list, cell, quote } = run.context;
  // A standfirst is often marked up as a heading of second rank.
  if (heading) return isFirst && hasSentence ? 'paragraph' : 'heading';
  if (list) return 'list';
  if (cell && !(good && words >= MIN_LAYOUT_WORDS)) return 'table';
  return quote ? 'quote' : 'paragraph';
}

function headKind(text: string): BlockKind | null {
  if (isDateline(text)) return 'dateline';
  return findByline(text) ? 'byline' : null;
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

function labelBeside(scored: ScoredRun, inHead: boolean): LabelledRun | null {
  const { run, words, linkShare } = scored;
  if (run.context.caption || (run.context.figure && !run.context.heading)) {
    if (scored.repeated || words > MAX_CAPTION_WORDS || linkShare > MAX_CAPTION_LINK_SHARE) return null;
    const credit = findCredit(run.text);
    if (credit === 0) return { run, kind: 'credit' };
    return credit ? { run, kind: 'caption', creditAt: credit } : { run, kind: 'caption' };
  }
  const kind = inHead && run.text.length <= MAX_HEAD_LINE_LENGTH ? headKind(run.text) : null;
  return kind && { run, kind };
}

/**
 * Gives every run of the article its kind, in reading order: the headline, what stands in the story's head, the body,
 * and the captions and credits inside it. Everything else on the page is left out.
 */
export function* labelRuns(
  all: readonly ScoredRun[],
  body: readonly ScoredRun[],
  headline: readonly ScoredRun[],
): Steps<LabelledRun[]> {
  const inBody = new Set(body);
  const inHeadline = new Set(headline);
  const first = all.findIndex((scored) => inHeadline.has(scored) || inBody.has(scored));
  const end = all.findLastIndex((scored) => inBody.has(scored));
  const last = body.at(-1);
  if (first < 0) return [];
  const labelled = yield* mapInSteps(
    all.slice(first, Math.max(first, end) + 1),
    (scored, index): LabelledRun | null => {
      if (inHeadline.has(scored)) return { run: scored.run, kind: 'headline' };
      return inBody.has(scored)
        ? labelBody(scored, scored === body[0], scored === last)
        : labelBeside(scored, index < HEAD_RUNS);
    },
  );
  return labelled.filter((label) => label !== null);
}
