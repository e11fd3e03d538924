import type { Clause } from '../../text/clause';
import { SAID, type Sides } from '../align/find-position';
import { compareAmounts } from '../meaning/compare-numbers';
import { clauseAt } from '../prepare/clause-at';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';
import type { SlotDifference } from './find-differences';

/**
 * `The hosts put it at 60` beside `the hosts count over 100 guests, but the police put it at 60`: the claim’s one count, which
 * the sentence has somebody else give, and the other count that it has for whom the claim names.
 */
export function findNumberOfOther({ claim, document, pairs, same }: Sides): SlotDifference | null {
  const counts = claim.items.filter(({ number }) => number?.kind === 'cardinal');
  const [mine] = counts;
  const theirs = pairs.find((pair) => pair.claim === mine && pair.score >= SAID)?.document;
  if (counts.length !== 1 || !mine?.amount || !theirs?.amount) return null;
  const doers = doersOf(claim, mine);
  const isOf = (count: Item) => doersOf(document, count).some((b) => doers.some((a) => same(a, b)));
  const others = doersOf(document, theirs);
  if (doers.length === 0 || others.length === 0 || isOf(theirs)) return null;
  // `Lind said the figure was 60`
  if (others.some(({ lemma }) => COUNTS.test(lemma))) return null;
  const { amount } = mine;
  const own = document.items.find(
    (item) => item !== theirs && item.amount && compareAmounts(amount, item.amount) === 'different' && isOf(item),
  );
  return own && !isOfOtherTime(own, { claim, document, pairs, same })
    ? { slot: 'number', claim: mine, document: own }
    : null;
}

/** `cancelled 120 on Monday, and its rival 45 on Tuesday`: the claim’s day is not that of the count, which is of another day. */
function isOfOtherTime(own: Item, { document, pairs }: Sides): boolean {
  const home = clauseAt(document.clauses, own.from);
  const times = pairs.flatMap(({ claim, document: other, score }) =>
    claim.time && other && score >= SAID ? [other] : [],
  );
  const isHere = (item: Item) => clauseAt(document.clauses, item.from) === home;
  return (
    times.some((time) => !isHere(time)) &&
    document.items.some((item) => item.time && isHere(item) && !times.includes(item))
  );
}

/** Nouns that stand for a count given before. */
const COUNTS = /^(?:figure|number|total|toll|count|tally)$/;

/** Those who do what a clause tells in which an item stands, or one around it, up to the statement that it is part of. */
function doersOf({ clauses, roles }: PreparedSentence, { from }: Item): Item[] {
  const doers: Item[] = [];
  for (let clause: Clause | null = clauseAt(clauses, from); clause; clause = clause.parent) {
    const own = roles.filter((one) => one.clause === clause).flatMap(({ agents }) => agents.heads);
    doers.push(...own.filter(({ form, number }) => form !== 'pronoun' && number === null));
    if (own.length > 0 && /^(?:main|coordinate)$/.test(clause.kind)) break;
  }
  return doers;
}
