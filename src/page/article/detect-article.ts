import type { PageAnswers } from '../../core/page-snapshot';
import { detectInTurns, goOn, look } from './detect-in-turns';
import type { DetectedArticle } from './detected-article';
import { readSnapshot } from './read-snapshot';
import { finish, finishInTurns } from './steps';

/** Decides whether the page is an article and reads it in place, all at once; the DOM is never changed. */
export function detectArticle(root: Document, url: string, story: Element | null = null): DetectedArticle {
  const taken = finish(look(root, url, story));
  if ('article' in taken) return taken;
  for (let answers: Partial<PageAnswers> = {}; ; ) {
    const next = goOn(finish(readSnapshot(taken.snapshot, answers)), taken, answers);
    if ('article' in next) return next;
    answers = next;
  }
}

/** The same in slices, in the page alone. Rejects with the signal's reason when it is aborted. */
export function detectInSlices(
  root: Document,
  url: string,
  pause: () => Promise<void> | undefined,
  signal: AbortSignal,
  story: Element | null = null,
): Promise<DetectedArticle> {
  const read = (...given: Parameters<typeof readSnapshot>) => finishInTurns(readSnapshot(...given), pause, signal);
  return detectInTurns(root, url, { read, pause }, signal, story);
}
