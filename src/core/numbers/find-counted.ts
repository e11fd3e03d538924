import type { Token } from '../model';

/** How many words may stand between a number and the thing it counts: “two new fast trains”. */
const FURTHEST = 4;

/** The plural noun that a number ending at `end` counts, as written in lower case; null when none follows. */
export function findCounted(tokens: readonly Token[], end: number): string | null {
  let from = tokens.findIndex((token) => token.start >= end);
  if (from < 0) return null;
  if (tokens[from]?.text === 'of') from += tokens[from + 1]?.class === 'determiner' ? 2 : 1;
  const near = tokens.slice(from, from + FURTHEST);
  const noun = near.findIndex((token) => token.class === 'noun' && token.plural);
  const between = noun < 0 ? [] : near.slice(0, noun);
  if (noun < 0 || between.some((token) => !/^(?:adjective|noun|name)$/.test(token.class))) return null;
  return near[noun]?.text.toLowerCase() ?? null;
}
