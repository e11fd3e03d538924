import type { Unit } from './read-units';

/** How a unit of a claim stands to one of a sentence: it says the same, something else of its kind, or another word. */
export type Meeting = 'same' | 'other' | 'word';

/** Two units at the same place, by their indices. */
export interface Met {
  readonly claim: number;
  readonly document: number;
  readonly how: Meeting;
}

/** What a meeting is worth, by content and as a small word. */
const WORTH: Readonly<Record<Meeting, readonly [content: number, small: number]>> = {
  same: [1, 0.3],
  other: [0.6, 0.2],
  word: [0.25, 0.1],
};
/** What each word of the sentence between two that meet takes away, and all of them at most. */
const SKIPPED = 0.1;
const MOST_SKIPPED = 0.6;
/** Words that may stand between what takes another’s place and what is the same. */
const CLOSE = 1;

/** A meeting with the best of those before it. */
interface Link {
  readonly met: Met;
  readonly worth: number;
  readonly before: Link | null;
}

/**
 * Lays the units of a claim over those of a sentence in one order, as close together as can be, by the chain of meetings
 * that is worth most (alignment by dynamic programming, after Needleman and Wunsch, 1970). What differs counts only right
 * beside what is the same.
 */
export function alignInOrder(
  claim: readonly Unit[],
  document: readonly Unit[],
  meet: (claim: Unit, document: Unit) => Meeting | null,
): Met[] {
  const passed = countPassed(document);
  const links: Link[] = [];
  claim.forEach((mine, i) => {
    const fresh = document.flatMap((theirs, j) => {
      const how = meet(mine, theirs);
      return how ? toLink({ claim: i, document: j, how }, WORTH[how][mine.item ? 0 : 1], links, passed) : [];
    });
    links.push(...fresh);
  });
  const [first, ...others] = links;
  if (!first) return [];
  return unroll(others.reduce((best, link) => (link.worth > best.worth ? link : best), first));
}

/** A meeting behind the chain that is worth most with it; nothing for a difference that stands beside nothing. */
function toLink(met: Met, own: number, links: readonly Link[], passed: readonly number[]): Link[] {
  let worth = met.how === 'same' ? own : 0;
  let before: Link | null = null;
  for (const link of links) {
    if (link.met.document >= met.document) continue;
    const between = (passed[met.document] ?? 0) - (passed[link.met.document + 1] ?? 0);
    if (between > CLOSE && (met.how !== 'same' || link.met.how === 'word')) continue;
    const sum = link.worth + own - Math.min(MOST_SKIPPED, SKIPPED * between);
    if (sum > worth) [worth, before] = [sum, link];
  }
  return worth > 0 ? [{ met, worth, before }] : [];
}

/** How many words that count stand before each unit. */
function countPassed(units: readonly Unit[]): number[] {
  const passed = [0];
  for (const { free } of units) passed.push((passed.at(-1) ?? 0) + (free ? 0 : 1));
  return passed;
}

function unroll(last: Link): Met[] {
  const chain: Met[] = [];
  for (let link: Link | null = last; link; link = link.before) chain.unshift(link.met);
  return chain;
}
