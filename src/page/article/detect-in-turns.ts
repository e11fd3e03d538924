import type { PageAnswers, PageSnapshot, SnapshotOutcome } from '../../core/page-snapshot';
import { answerQuestion, findHidden } from './answer-question';
import { type DetectedArticle, toDetected } from './detected-article';
import { lookFirst } from './look-first';
import { readMetaTags } from './metadata/read-meta-tags';
import { eachInSteps, finishInTurns, type Steps } from './steps';
import { type TakenSnapshot, takeSnapshot } from './take-snapshot';
import { turnAway } from './turn-away';

/** Reads a snapshot with what the page has answered so far; null where nobody can. */
export type SnapshotReader = (
  snapshot: PageSnapshot,
  answers: Partial<PageAnswers>,
) => Promise<SnapshotOutcome | null> | SnapshotOutcome;

/** Where the work of a detection is done, and how. */
export interface DetectionPorts {
  readonly read: SnapshotReader;
  /** Asked between steps of about a millisecond; may make us wait. */
  readonly pause: () => Promise<void> | undefined;
}

/** The page's snapshot, or what it is when the first look turns it away. */
export function* look(root: Document, url: string, story: Element | null): Steps<TakenSnapshot | DetectedArticle> {
  const tags = readMetaTags(root);
  yield;
  const rule = story ? null : lookFirst(root, url, tags);
  if (rule) return turnAway(root, url, rule);
  yield;
  return yield* takeSnapshot(root, url, story, tags);
}

/** What an outcome leads to: the article, or what else the reading must know. */
export function goOn(
  outcome: SnapshotOutcome,
  taken: TakenSnapshot,
  answers: Partial<PageAnswers>,
): DetectedArticle | Partial<PageAnswers> {
  if ('asks' in outcome) {
    const { asks } = outcome;
    return asks === 'hidden' ? answers : { ...answers, ...answerQuestion(asks, taken) };
  }
  // Styles are asked for the few chosen boxes only, and nearly always show all of them.
  const hidden = answers.hidden ? [] : findHidden(outcome.reading.chosen, taken);
  return hidden.length > 0 ? { ...answers, hidden } : toDetected(outcome.reading, taken);
}

/** True while everything that was read still stands in the page with the same words. */
function* isStanding({ article, textMap }: DetectedArticle): Steps<boolean> {
  let standing = true;
  yield* eachInSteps(textMap.pieces, ({ node, nodeStart, start, length }) => {
    if (node.isConnected && node.data.startsWith(article.text.slice(start, start + length), nodeStart)) return;
    standing = false;
  });
  return standing;
}

/** Readings of a page that changes while it is read; the last one is taken as it is, whoever paints checks it again. */
const MAX_READINGS = 3;

/**
 * Decides whether the page is an article and reads it in place, in slices between which the page may take its turn. A
 * page that changed what was read meanwhile is read again. Rejects with the signal's reason when it is aborted.
 */
export async function detectInTurns(
  root: Document,
  url: string,
  { read, pause }: DetectionPorts,
  signal: AbortSignal,
  story: Element | null = null,
): Promise<DetectedArticle> {
  const take = <Value>(steps: Steps<Value>): Promise<Value> => finishInTurns(steps, pause, signal);
  const readAll = async (taken: TakenSnapshot): Promise<DetectedArticle> => {
    for (let answers: Partial<PageAnswers> = {}; ; ) {
      const outcome = await read(taken.snapshot, answers);
      signal.throwIfAborted();
      if (!outcome) return turnAway(root, url, null);
      const next = goOn(outcome, taken, answers);
      if ('article' in next) return next;
      answers = next;
    }
  };
  for (let reading = 1; ; reading++) {
    const taken = await take(look(root, url, story));
    const detected = 'article' in taken ? taken : await readAll(taken);
    if (reading === MAX_READINGS || (await take(isStanding(detected)))) return detected;
  }
}
