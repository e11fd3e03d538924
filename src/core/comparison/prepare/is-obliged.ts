import { OBLIGING_VERBS } from '../../lexicon/prospects';
import { clauseAt, verbsOf } from './clause-at';
import type { Item } from './item';
import type { PreparedSentence } from './prepare-document';

/** Whether a claim says that someone has to do what the sentence says they are required, ordered or forced to do. */
export const isObliged = (claim: PreparedSentence, at: number, sentence: PreparedSentence, document: Item): boolean =>
  hasTo(claim, at) && isDemanded(sentence, document.from);

/** `have to sign`, `had to leave`. */
function hasTo({ clauses }: PreparedSentence, at: number): boolean {
  const clause = clauseAt(clauses, at);
  const [first, second] = clause ? verbsOf(clause) : [];
  return first?.lemma === 'have' && second?.form === 'infinitive' && !first.negated;
}

/** `requires members to sign`, `were ordered to leave`, `members must sign`. */
function isDemanded({ clauses }: PreparedSentence, at: number): boolean {
  const clause = clauseAt(clauses, at);
  if (!clause) return false;
  if (verbsOf(clause).some(({ modal, negated, from, to }) => modal === 'must' && !negated && from <= at && at < to))
    return true;
  const chain = verbsOf(clause).slice(0, -1);
  const above = clause.kind === 'infinitive' && clause.parent ? verbsOf(clause.parent).slice(-1) : [];
  return [...chain, ...above].some(({ lemma, negated, modal }) => OBLIGING_VERBS.has(lemma) && !negated && !modal);
}
