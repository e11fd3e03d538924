import type { Clause } from '../text/clause';
import type { Item } from './item';
import type { PreparedSentence } from './prepare-document';
import { readRoles } from './read-roles';

/** Clauses that state something of their own beside the rest of the sentence. */
const STATING = new Set(['main', 'coordinate', 'subordinate']);
/** Conjunctions whose clause tells of another deed, and sets no condition for this one. */
const JOINING = /^(?:|and|but|while|as|when|whereas|though|although|before|after)$/;

/**
 * A claim taken apart into the statements that it joins (`Lind gave Aske a key and flew to Oslo`), each with its own
 * subject; [] when it is a single statement or something in it belongs to none of them.
 */
export function splitClaim(claim: PreparedSentence): PreparedSentence[] {
  const heads = claim.clauses.filter(({ kind, verb, marker }) => STATING.has(kind) && verb && JOINING.test(marker));
  if (heads.length < 2) return [];
  const ownerOf = (item: Item): Clause | null =>
    heads.reduce<Clause | null>((best, clause) => {
      if (item.from < clause.from || item.to > clause.to) return best;
      return best && best.to - best.from <= clause.to - clause.from ? best : clause;
    }, null);
  if (claim.items.some((item) => ownerOf(item) === null)) return [];
  return heads.map((head) => {
    const { subject } = head;
    const items = claim.items.filter(
      (item) => ownerOf(item) === head || (subject && subject.from <= item.from && item.to <= subject.to),
    );
    const clauses = claim.clauses.filter((clause) => clause === head || headOf(clause, heads) === head);
    return { ...claim, items, clauses, roles: readRoles(clauses, items) };
  });
}

/** The statement that a clause inside it belongs to. */
function headOf(clause: Clause, heads: readonly Clause[]): Clause | null {
  for (let outer: Clause | null = clause; outer; outer = outer.parent) if (heads.includes(outer)) return outer;
  return null;
}
