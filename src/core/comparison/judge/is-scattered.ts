import type { Clause } from '../../text/clause';
import type { SaidPair } from '../align/align-items';
import type { Sides } from '../align/find-position';
import { clauseAt, holdsItem, verbsOf } from '../prepare/clause-at';

/**
 * `Sales in Chad grew 4 percent` beside `sales grew in Mali but fell 4 percent in Chad`: what belongs to the deed stands
 * behind the verb of another clause on the same level, of which the claim says nothing. A time also inside it.
 */
export function isScattered({ claim, document, same }: Omit<Sides, 'pairs'>, said: readonly SaidPair[]): boolean {
  const [main] = claim.clauses;
  const verb = main && verbsOf(main).at(-1);
  if (!verb || claim.clauses.filter((clause) => clause.verb).length > 1) return false;
  const deed = said.find(({ claim: item }) => item.from <= verb.head && verb.head < item.to);
  const home = deed && clauseAt(document.clauses, deed.document.from);
  if (!deed || !home?.verb) return false;
  return said.some(({ claim: item, document: other }) => {
    if (item.kind === 'word' || item.demonym || item.form === 'pronoun') return false;
    const clause = clauseAt(document.clauses, other.from);
    const away = clause?.verb;
    if (!clause || !away || clause === home || other.from < away.head) return false;
    if (!areSideBySide(clause, home) && !(item.time && isRelativeIn(clause, home))) return false;
    if (document.items.some((one) => holdsItem(home, one) && same(item, one))) return false;
    return !said.some((pair) => pair.document.from <= away.head && away.head < pair.document.to);
  });
}

/** `got a dog of the breed that Lind gave Aske in 2018`: a time behind the verb of a relative clause says when that was. */
const isRelativeIn = ({ kind, parent }: Clause, home: Clause): boolean =>
  kind === 'relative' && (parent === home || parent === home.parent);

const areSideBySide = (a: Clause, b: Clause): boolean =>
  (a.kind === 'coordinate' && (a.parent === b || a.parent === b.parent)) || (b.kind === 'coordinate' && b.parent === a);
