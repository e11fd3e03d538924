import type { FoundTitle } from './metadata/find-title';
import { toPlainWords } from './metadata/same-words';
import type { Run } from './run';
import type { ScoredRun } from './scored-run';

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

const isIn = (run: Run, heading: Element | null): boolean => heading?.contains(run.box.element) ?? false;

/** Finds the runs that are the headline: those in the title's heading, else one that says the title. */
export function findHeadline(
  all: readonly ScoredRun[],
  body: readonly ScoredRun[],
  { title, heading }: FoundTitle,
): FoundHeadline {
  const wanted = toPlainWords(title ?? '').slice(0, MAX_COMPARED);
  const says = ({ run, words }: ScoredRun): boolean =>
    wanted !== '' && words < MAX_HEADLINE_WORDS && toPlainWords(run.text).startsWith(wanted);
  const marked = all.filter(({ run }) => isIn(run, heading));
  const first = marked.length ? undefined : all.find(says);
  const headline = marked.length ? marked : first ? [first] : [];
  const rest = body.filter((scored) => !headline.includes(scored) && !says(scored));
  const place = headline[0] ? all.indexOf(headline[0]) : rest[0] ? all.indexOf(rest[0]) : 0;
  const after = all.slice(place, place + NEARBY_AFTER);
  const before = all.slice(Math.max(0, place - NEARBY_BEFORE), place);
  const inBody = new Set(body);
  const nearby = [...after, ...before]
    .filter((scored) => !inBody.has(scored) && !scored.run.context.quote)
    .map(({ run }) => run);
  return { headline, body: rest, nearby };
}
