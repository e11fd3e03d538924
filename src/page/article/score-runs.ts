import { countWords } from '../../core/text/block-lines';
import { isNote } from './is-note';
import { isPageLine } from './page-lines';
import type { Run } from './run';
import type { ScoredRun } from './scored-run';
import { mapInSteps, type Steps } from './steps';

/** Fewer words than this are a label, not prose. */
const MIN_PROSE_WORDS = 9;
/** Without a sentence end a run must be this long to be prose. */
const SURE_PROSE_WORDS = 25;
const MAX_PROSE_LINK_SHARE = 0.4;
const MAX_ITEM_LINK_SHARE = 0.25;
const MAX_PAGE_LINE_WORDS = 40;
/** One long paragraph counts as at most this many words, so that many paragraphs beat one. */
const MAX_COUNTED_WORDS = 100;
const MIN_REPEATED_LENGTH = 60;

const SENTENCE = /[.!?…。！？؟।](?:["”’»)\s]|$)/;
const SENTENCE_ENDS = '.!?…。！？؟।"”’»)';

type Measured = Omit<ScoredRun, 'value' | 'good'>;

/** Whether a run reads as prose; the dearest question comes last. */
function isGood(measured: Measured): boolean {
  const { run, words, linkShare, hasSentence, isPageLine } = measured;
  if (words < MIN_PROSE_WORDS || linkShare >= MAX_PROSE_LINK_SHARE || run.context.heading) return false;
  if (!hasSentence && words < SURE_PROSE_WORDS) return false;
  if (isPageLine && words < SURE_PROSE_WORDS) return false;
  if (run.context.list && linkShare > MAX_ITEM_LINK_SHARE) return false;
  return !isNote(measured);
}

/** Prose speaks for its container by its words; link lists speak against it. */
function weigh(measured: Measured, good: boolean, hasStatedBody: boolean): number {
  const { run, words, linkShare, furniture, confirmed } = measured;
  const { list, cell, figure, heading, marked } = run.context;
  let value: number;
  if (good) {
    value = Math.min(words, MAX_COUNTED_WORDS) * (1 - linkShare);
    if (list) value *= 0.6;
    if (cell) value *= 0.5;
    if (figure) value *= 0.3;
  } else if (linkShare > 0.5) value = -(3 + Math.min(words, 30) * 0.6);
  else if (heading || linkShare >= 0.2) value = -1;
  else value = list || cell ? -0.2 : -0.5;
  if (marked && value > 0) value *= 1.5;
  if (confirmed) return Math.abs(value) * 2 + 5;
  if (hasStatedBody && words >= 6 && value > 0) value *= 0.5;
  return furniture && value > 0 ? -0.4 * value : value;
}

/** What the scoring knows of the page beyond the run. */
export interface PageKnowledge {
  readonly isFurniture: (run: Run) => boolean;
  /** Whether the page's metadata quotes these words as body; null when it states no body. */
  readonly isStated: ((text: string, words: number) => boolean) | null;
}

/** Measures and values every run; linear in the text. */
export function* scoreRuns(runs: readonly Run[], page: PageKnowledge): Steps<ScoredRun[]> {
  const seen = new Set<string>();
  return yield* mapInSteps(runs, (run) => {
    const { text, length, linked } = run;
    const words = countWords(text);
    const isLong = text.length > MIN_REPEATED_LENGTH;
    const scored = {
      run,
      words,
      linkShare: length ? linked / length : 0,
      hasSentence: SENTENCE.test(text),
      endsAsSentence: SENTENCE_ENDS.includes(text.charAt(text.length - 1)),
      isPageLine: words < MAX_PAGE_LINE_WORDS && isPageLine(text),
      furniture: page.isFurniture(run),
      repeated: isLong && seen.has(text),
      confirmed: page.isStated?.(text, words) ?? false,
      good: false,
      value: 0,
    };
    if (isLong) seen.add(text);
    scored.good = isGood(scored);
    scored.value = weigh(scored, scored.good, page.isStated !== null);
    return scored;
  });
}
