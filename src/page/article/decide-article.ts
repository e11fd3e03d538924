import { type JudgedPage, measurePage, type PageMeasures } from './measure-page';
import { PAGE_SIGNS, type PageRule, type PageSign, THRESHOLD } from './page-signs';
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

const SIGNS: readonly (PageSign & { readonly rule: PageRule })[] = PAGE_SIGNS;

const sumPoints = (signs: readonly PageSign[]): number => signs.reduce((sum, { points }) => sum + points, 0);

/** The signs that apply; dear ones are asked only where they would turn the answer. */
function findSigns(measures: PageMeasures): readonly (typeof SIGNS)[number][] {
  const signs = SIGNS.filter((sign) => !sign.isDear && sign.applies(measures));
  const sum = sumPoints(signs);
  const turns = (points: number): boolean => sum >= THRESHOLD !== sum + points >= THRESHOLD;
  const dear = SIGNS.filter((sign) => sign.isDear && turns(sign.points) && sign.applies(measures));
  return [...signs, ...dear].sort((one, other) => Math.abs(other.points) - Math.abs(one.points));
}

/** Adds up the signs that apply. The confidence is that of being an article, .5 at the threshold. */
export function* decideArticle(page: JudgedPage): Steps<Decision> {
  const signs = findSigns(yield* measurePage(page));
  const points = sumPoints(signs);
  const confidence = 1 / (1 + Math.exp(-STEEPNESS * (points - THRESHOLD)));
  return {
    isArticle: points >= THRESHOLD,
    confidence: Math.round(confidence * HUNDREDTHS) / HUNDREDTHS,
    because: signs.map(({ rule }) => rule),
  };
}
