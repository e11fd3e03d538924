import type { Clause } from '../../text/clause';
import { clauseAt } from './clause-at';
import type { Item } from './item';
import type { PreparedSentence } from './prepare-document';

/** The clause that says of someone that they are what a noun calls them: `was one of the organisers`; null where none does. */
export function clauseOfBeing({ clauses }: PreparedSentence, { from }: Item): Clause | null {
  const clause = clauseAt(clauses, from);
  return clause?.verb?.lemma === 'be' && clause.verb.head < from ? clause : null;
}
