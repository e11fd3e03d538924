import { type JudgedPage, measurePage } from './measure-page';
import { PAGE_SIGNS, type PageRule, THRESHOLD } from './page-signs';
import type { Steps } from './steps';

/** Whether the page is an article, how sure (0..1), and why: rule ids, weightiest first. */
export interface Decision {
  readonly isArticle: boolean;
  readonly confidence: number;
  readonly because: readonly PageRule[];
}

/** Steepness that gives a page one point above the threshold a confidence of about .8. */
const STEEPNESS = 1.4;
const HUNDREDTHS = 100;

/** Adds up the signs that apply. The confidence is that of being an article, .5 at the threshold. */
export function* decideArticle(page: JudgedPage): Steps<Decision> {
  const measures = yield* measurePage(page);
  const signs = PAGE_SIGNS.filter(({ applies }) => applies(measures));
  const points = signs.reduce((sum, sign) => sum + sign.points, 0);
  const confidence = 1 / (1 + Math.exp(-STEEPNESS * (points - THRESHOLD)));
  const because = [...signs]
    .sort((one, other) => Math.abs(other.points) - Math.abs(one.points))
    .map(({ rule }) => rule);
  return { isArticle: points >= THRESHOLD, confidence: Math.round(confidence * HUNDREDTHS) / HUNDREDTHS, because };
}
