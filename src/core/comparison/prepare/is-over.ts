import { clauseAt, verbsOf } from './clause-at';
import type { Item } from './item';
import type { PreparedSentence } from './prepare-document';

/** Helpers that put a verb behind the speaker’s day. */
const PAST_HELPERS = /^(?:was|were|had|has|have|did)$/i;

/** Whether a verb tells of what has been: `opened`, `was opened`, `has opened`. */
export function isOver({ tokens, clauses }: PreparedSentence, { from, class: kind }: Item): boolean {
  if (kind !== 'verb') return false;
  const clause = clauseAt(clauses, from);
  const chunk = clause && verbsOf(clause).find((verb) => verb.from <= from && from < verb.to);
  if (!chunk || chunk.finite === 'no') return false;
  const first = tokens[chunk.from];
  return chunk.from === chunk.head ? first?.verb === 'past' : PAST_HELPERS.test(first?.text ?? '');
}

/** Words by which the present tense tells of what is arranged. Source: Quirk et al., § 4.45, the present with future time. */
const SOON = /^(?:next|tomorrow)$/;

/** Whether a deed lies ahead though no helping verb says so: `left to take on the role`, `she defends her title next week`. */
export function isYetToCome({ tokens, clauses }: PreparedSentence, { from }: Item, purpose: boolean): boolean {
  const clause = clauseAt(clauses, from);
  const words = clause ? tokens.slice(clause.from, clause.to) : [];
  return purpose || (tokens[from]?.verb === 'present' && words.some(({ lemma }) => SOON.test(lemma)));
}
