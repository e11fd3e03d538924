import { isNote } from './is-note';
import type { ScoredRun } from './scored-run';

/** A standfirst is a sentence or two right below the headline. */
const MIN_WORDS = 8;
const MAX_WORDS = 70;
const MAX_LINK_SHARE = 0.2;
/** Bylines, dates and share buttons may stand between it and the headline. */
const MAX_RUNS_BELOW_HEADLINE = 5;
/** Class names of standfirsts, as publishers write them. */
const STANDFIRST_CLASS =
  /stand-?first|(?:^|[-_ ])(?:dek|deck|lede?|sub-?(?:title|head(?:line|ing)?|line)|summary|intro(?:duction)?|excerpt|teaser-?text|abstract|chapo|bajada|sommario|vorspann)(?:[-_ ]|$)/i;

function isNamed({ run }: ScoredRun): boolean {
  const { box } = run;
  const names = [box, box.parent].map((one) => one?.classes ?? '').join(' ');
  return STANDFIRST_CLASS.test(names.replace(/([a-z])([A-Z])/g, '$1-$2').replace(/__|--/g, '-'));
}

/** The body with its standfirst before it, when one stands between headline and body and was left out. */
export function addStandfirst(
  all: readonly ScoredRun[],
  body: readonly ScoredRun[],
  headline: readonly ScoredRun[],
): readonly ScoredRun[] {
  const [first] = body;
  const last = headline.at(-1);
  if (!first || !last) return body;
  const from = all.indexOf(last) + 1;
  const to = Math.min(all.indexOf(first), from + MAX_RUNS_BELOW_HEADLINE);
  const standfirst = all.slice(from, Math.max(from, to)).find((scored) => {
    const { run, words, linkShare, repeated } = scored;
    if (words < MIN_WORDS || words > MAX_WORDS || linkShare > MAX_LINK_SHARE || repeated) return false;
    return !run.context.caption && !run.context.figure && !run.context.list && isNamed(scored) && !isNote(scored);
  });
  return standfirst ? [standfirst, ...body] : body;
}
