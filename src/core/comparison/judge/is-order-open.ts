import type { Clause } from '../../text/clause';
import type { Pair } from '../align/align-items';
import { clauseAt } from '../prepare/clause-at';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';

/** Conjunctions that say what came first. Source: Quirk et al., §§ 14.12 and 15.25–15.29. */
const ORDERING = /^(?:before|after|until|till)$/;

/** The same, and those that say that both were at a time. */
const TIMING = /^(?:before|after|until|till|while|as|when)$/;

/**
 * `it was thrown before she began to speak` beside `thrown at her`: that she spoke may be known from the text around, and
 * not which of the two came first. Nor is it `thrown while she spoke`.
 */
export const isOrderOpen = (
  { clauses }: PreparedSentence,
  document: PreparedSentence,
  pairs: readonly Pair[],
): boolean =>
  clauses.some((clause) => {
    if (clause.kind !== 'subordinate' || !ORDERING.test(clause.marker)) return false;
    const deeds = pairs.filter(({ claim }) => claim.class === 'verb' && clauseAt(clauses, claim.from) === clause);
    const others = pairs.flatMap((pair) =>
      pair.document && !deeds.includes(pair) && clauseAt(clauses, pair.claim.from) === clause ? [pair.document] : [],
    );
    // `after the talks ended` beside `after the talks`
    if (others.some(({ from }) => isBehind(document, from, clause.marker))) return false;
    return (
      deeds.length > 0 && deeds.every((pair) => !pair.document || isTimedOtherwise(document, pair.document, clause))
    );
  });

/** Whether a word stands behind a preposition, with nothing but its own phrase between. */
const isBehind = ({ tokens }: PreparedSentence, at: number, preposition: string): boolean =>
  tokens.slice(Math.max(0, at - REACH), at).some(({ lemma }) => lemma === preposition);
const REACH = 3;

const isTimedOtherwise = ({ clauses }: PreparedSentence, { from }: Item, { marker }: Clause): boolean => {
  const theirs = clauseAt(clauses, from);
  return theirs?.kind === 'subordinate' && TIMING.test(theirs.marker) && theirs.marker !== marker;
};
