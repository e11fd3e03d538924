import type { Token } from '../model';

/** How many words may stand between a number and the thing it counts: “two new fast trains”. */
const FURTHEST = 4;

/** The noun that a number ending at `end` counts, as written in lower case; null when none follows. */
export function findCounted(tokens: readonly Token[], end: number, value: number): string | null {
  const from = skipBetween(
    tokens,
    tokens.findIndex((token) => token.start >= end),
  );
  if (from < 0) return null;
  const near = tokens.slice(from, from + FURTHEST);
  const noun = near.findIndex((token, i) => isCounted(token, i, value));
  const between = noun < 0 ? [] : near.slice(0, noun);
  if (noun < 0 || between.some((token) => !/^(?:adjective|noun|name|verb)$/.test(token.class))) return null;
  return near[noun]?.text.toLowerCase() ?? null;
}

/** Goes over “or so”, “of the” and, in “120 of 300 seats”, the second number. */
function skipBetween(tokens: readonly Token[], from: number): number {
  if (from < 0) return from;
  const low = (at: number): string => tokens[at]?.text.toLowerCase() ?? '';
  if (low(from) === 'or' && /^(?:so|more|fewer)$/.test(low(from + 1))) return from + 2;
  if (low(from) !== 'of') return from;
  const next = tokens[from + 1]?.class;
  return next === 'determiner' || next === 'number' ? from + 2 : from + 1;
}

/** A plural noun, also where the tagger took it for a verb right behind the number; after one, a singular noun. */
function isCounted(token: Token, at: number, value: number): boolean {
  if (token.class === 'noun') return token.plural || value === 1;
  return at === 0 && token.class === 'verb' && /^\p{Ll}+[^s]s$/u.test(token.text) && value !== 1;
}
