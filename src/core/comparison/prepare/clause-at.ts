import type { VerbChunk } from '../../text/chunk';
import type { Clause } from '../../text/clause';
import type { Item } from './item';

/** The innermost clause around a token; null for a token outside all. */
export function clauseAt(clauses: readonly Clause[], at: number): Clause | null {
  let best: Clause | null = null;
  for (const clause of clauses) {
    if (!holds(clause, at) || (best && best.to - best.from <= clause.to - clause.from)) continue;
    best = clause;
  }
  return best ?? clauses[0] ?? null;
}

const holds = (clause: Clause, at: number): boolean =>
  (clause.from <= at && at < clause.to) || verbsOf(clause).some((verb) => verb.from <= at && at < verb.to);

/** The verbs of a clause in order: `failed` `to sign`. */
export const verbsOf = (clause: Clause): VerbChunk[] => (clause.verb ? [clause.verb, ...clause.chain] : []);

/** Whether a stretch of tokens, half-open, has all of an item. */
export const holdsItem = ({ from, to }: { readonly from: number; readonly to: number }, item: Item): boolean =>
  from <= item.from && item.to <= to;
