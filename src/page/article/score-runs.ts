import { countWords } from '../../core/text/block-lines';
import { isAppeal, isSignature } from '../../core/text/block-note';
import { PAGE_LINE } from './page-lines';
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
/** Shorter notes are caught as lines of the page, links as links. */
const MIN_NOTE_WORDS = 4;
/** One long paragraph counts as at most this many words, so that many paragraphs beat one. */
const MAX_COUNTED_WORDS = 100;
const MIN_REPEATED_LENGTH = 60;

const SENTENCE = /[.!?…。！？؟।](?:["”’»)\s]|$)/;
const ENDS_AS_SENTENCE = /[.!?…。！？؟।"”’»)]\s*$/;

type Measured = Omit<ScoredRun, 'value'>;

function isGood(run: Run, measured: Omit<Measured, 'good'>): boolean {
  const { words, linkShare, hasSentence, isPageLine, isNote } = measured;
  if (isNote) return false;
  if (words < MIN_PROSE_WORDS || linkShare >= MAX_PROSE_LINK_SHARE || run.context.heading) return false;
  if (!hasSentence && words < SURE_PROSE_WORDS) return false;
  if (isPageLine && words < SURE_PROSE_WORDS) return false;
  return !(run.context.list && linkShare > MAX_ITEM_LINK_SHARE);
}

/** Prose speaks for its container by its words; link lists speak against it. */
function weigh({ run, words, linkShare, good, furniture, confirmed }: Measured, hasStatedBody: boolean): number {
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
    const repeated = text.length > MIN_REPEATED_LENGTH && seen.has(text);
    seen.add(text);
    const measured = {
      run,
      words,
      linkShare: length ? linked / length : 0,
      hasSentence: SENTENCE.test(text),
      endsAsSentence: ENDS_AS_SENTENCE.test(text),
      isPageLine: words < MAX_PAGE_LINE_WORDS && PAGE_LINE.test(text),
      isNote: words >= MIN_NOTE_WORDS && linked < length && (isAppeal(text, words) || isSignature(text, words)),
      furniture: page.isFurniture(run),
      repeated,
      confirmed: page.isStated?.(text, words) ?? false,
    };
    const judged = { ...measured, good: isGood(run, measured) };
    return { ...judged, value: weigh(judged, page.isStated !== null) };
  });
}
