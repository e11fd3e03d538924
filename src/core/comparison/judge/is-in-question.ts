import type { SaidPair } from '../align/align-items';
import { clauseAt } from '../prepare/clause-at';
import type { PreparedSentence } from '../prepare/prepare-document';

/** `found a tail on the planet` beside `observations could reveal whether the planet has a tail`: what the sentence only asks. */
export const isInQuestion = (claim: PreparedSentence, document: PreparedSentence, said: readonly SaidPair[]): boolean =>
  !claim.tokens.some(({ lemma }) => ASKING.test(lemma)) &&
  said.some(({ document: { from } }) => {
    for (let clause = clauseAt(document.clauses, from); clause; clause = clause.parent)
      if (clause.marker === 'whether') return true;
    return false;
  });

/** Words with which a claim tells of a question itself. */
const ASKING = /^(?:whether|if|ask|question|wonder|unclear|unknown|doubt)$/;
