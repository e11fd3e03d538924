import { isInside } from './box';
import { toPlainWords } from './metadata/same-words';
import type { Box, Run } from './run';
import type { ScoredRun } from './scored-run';
import { eachInSteps, type Steps } from './steps';

/** Runs before and after the headline where byline and date stand. */
const NEARBY_BEFORE = 6;
const NEARBY_AFTER = 14;
/** A paragraph may open with the title's words; a repeated headline is short. */
const MAX_HEADLINE_WORDS = 30;
const MAX_COMPARED = 80;

/** The headline's runs, the body without it, and what stands around it. */
export interface FoundHeadline {
  readonly headline: readonly ScoredRun[];
  readonly body: readonly ScoredRun[];
  readonly nearby: readonly Run[];
}

const isIn = ({ box, context }: Run, heading: Box | null): boolean =>
  context.heading > 0 && heading !== null && isInside(box, heading);

/** Finds the runs that are the headline: those in the title's heading, else one that says the title. */
export function* findHeadline(
  all: readonly ScoredRun[],
  body: readonly ScoredRun[],
  { title, heading }: { readonly title: string | null; readonly heading: Box | null },
): Steps<FoundHeadline> {
  const wanted = toPlainWords(title ?? '').slice(0, MAX_COMPARED);
  const says = ({ run, words }: ScoredRun): boolean =>
    wanted !== '' &&
    words < MAX_HEADLINE_WORDS &&
    run.length > wanted.length / 2 &&
    toPlainWords(run.text).startsWith(wanted);
  const marked: ScoredRun[] = [];
  let first: ScoredRun | undefined;
  yield* eachInSteps(all, (scored) => {
    if (isIn(scored.run, heading)) marked.push(scored);
    else if (!marked.length && !first && says(scored)) first = scored;
  });
  const headline = marked.length ? marked : first ? [first] : [];
  const rest: ScoredRun[] = [];
  yield* eachInSteps(body, (scored) => headline.includes(scored) || says(scored) || rest.push(scored));
  const place = headline[0] ? all.indexOf(headline[0]) : rest[0] ? all.indexOf(rest[0]) : 0;
  const after = all.slice(place, place + NEARBY_AFTER);
  const before = all.slice(Math.max(0, place - NEARBY_BEFORE), place);
  const inBody = new Set(body);
  const nearby = [...after, ...before]
    .filter((scored) => !inBody.has(scored) && !scored.run.context.quote)
    .map(({ run }) => run);
  return { headline, body: rest, nearby };
}
