import type { SaidPair } from '../align/align-items';
import { clauseAt, verbsOf } from '../prepare/clause-at';
import type { PreparedSentence } from '../prepare/prepare-document';

/** Words that open what had not come about yet, or did not. Source: Quirk et al., §§ 14.24, 15.26 and 15.34. */
const UNREACHED = /^(?:before|until|till|unless|without|if|instead of|rather than)$/;

/** `died in a hospital` beside `died before she could reach a hospital`: what the claim has of its deed stands in a clause of what did not come about first. */
export function isNotReached(claim: PreparedSentence, document: PreparedSentence, said: readonly SaidPair[]): boolean {
  const [main, ...more] = claim.clauses.filter(({ verb }) => verb !== null);
  const verb = main && verbsOf(main).at(-1);
  const deed = verb && said.find(({ claim: { from, to } }) => from <= verb.head && verb.head < to);
  const home = deed && clauseAt(document.clauses, deed.document.from);
  if (!verb || more.length || !home) return false;
  return said.some(({ claim: item, document: other }) => {
    const clause = clauseAt(document.clauses, other.from);
    const own = clause && verbsOf(clause).at(-1);
    if (!own || clause === home || item.from < verb.to || !UNREACHED.test(clause.marker)) return false;
    if (claim.tokens.some(({ text }) => text.toLowerCase() === clause.marker)) return false;
    const isSaid = said.some((pair) => pair.document.from <= own.head && own.head < pair.document.to);
    return !isSaid && other.from > own.head;
  });
}
