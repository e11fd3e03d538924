import type { Clause } from '../../text/clause';
import { clauseAt, verbsOf } from './clause-at';

/** `until Friday`, `until it rained`. */
export const isUntil = ({ after }: Clause): boolean =>
  after.some(
    (part) =>
      (part.kind === 'preposition' && UNTIL.test(part.word)) ||
      (part.kind === 'clause' && UNTIL.test(part.clause.marker)),
  );

const UNTIL = /^(?:until|till)$/;

/** How the clause around a token goes up to a time: `open` until then, `closed` for `not until then`; null when it does not. */
export function readUntil(clauses: readonly Clause[], at: number): 'open' | 'closed' | null {
  const clause = clauseAt(clauses, at);
  if (!clause || !isUntil(clause)) return null;
  return verbsOf(clause).some(({ negated }) => negated) ? 'closed' : 'open';
}
