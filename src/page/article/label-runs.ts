import type { BlockKind } from '../../core/model';
import { isByline } from '../../core/text/block-byline';
import { isCaption } from '../../core/text/block-caption';
import { findCredit } from '../../core/text/block-credit';
import { isDateline } from '../../core/text/block-dateline';
import type { LabelledRun } from './build-text';
import type { Run } from './run';
import type { ScoredRun } from './scored-run';

/** Longer captions are texts of their own. */
const MAX_CAPTION_WORDS = 120;
const MAX_CAPTION_LINK_SHARE = 0.5;
/** Lines of a story's head: byline, dateline. */
const MAX_HEAD_LINE_LENGTH = 160;

const bodyKind = ({ context }: Run): BlockKind => {
  if (context.heading) return 'heading';
  if (context.list) return 'list';
  if (context.cell) return 'table';
  return context.quote ? 'quote' : 'paragraph';
};

function labelBody({ run, words }: ScoredRun, isLast: boolean): LabelledRun {
  const kind = bodyKind(run);
  if (kind !== 'paragraph') return { run, kind };
  const credit = findCredit(run.text);
  if (credit === 0) return { run, kind: 'credit' };
  const caption = isCaption({ text: run.text, words }, credit, () => !isLast);
  return credit
    ? { run, kind: caption ? 'caption' : kind, creditAt: credit }
    : { run, kind: caption ? 'caption' : kind };
}

function labelBeside(scored: ScoredRun, beforeBody: boolean): LabelledRun | null {
  const { run, words, linkShare } = scored;
  if (run.context.caption || (run.context.figure && !run.context.heading)) {
    if (scored.repeated || words > MAX_CAPTION_WORDS || linkShare > MAX_CAPTION_LINK_SHARE) return null;
    const credit = findCredit(run.text);
    if (credit === 0) return { run, kind: 'credit' };
    return credit ? { run, kind: 'caption', creditAt: credit } : { run, kind: 'caption' };
  }
  if (!beforeBody || run.text.length > MAX_HEAD_LINE_LENGTH) return null;
  if (isByline(run.text)) return { run, kind: 'byline' };
  return isDateline(run.text) ? { run, kind: 'dateline' } : null;
}

/**
 * Gives every run of the article its kind, in reading order: the headline, what stands in the story's head, the body,
 * and the captions and credits inside it. Everything else on the page is left out.
 */
export function labelRuns(
  all: readonly ScoredRun[],
  body: readonly ScoredRun[],
  headline: readonly ScoredRun[],
): LabelledRun[] {
  const inBody = new Set(body);
  const inHeadline = new Set(headline);
  const places = [...headline, ...body].map((scored) => all.indexOf(scored));
  const first = Math.min(...places);
  const bodyStart = body[0] ? all.indexOf(body[0]) : first;
  const last = body.at(-1);
  const end = last ? all.indexOf(last) : first;
  return all.slice(first, end + 1).flatMap((scored, index) => {
    if (inHeadline.has(scored)) return [{ run: scored.run, kind: 'headline' as const }];
    const label = inBody.has(scored)
      ? labelBody(scored, scored === last)
      : labelBeside(scored, first + index < bodyStart);
    return label ? [label] : [];
  });
}
