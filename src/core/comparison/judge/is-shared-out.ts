import type { SaidPair } from '../align/align-items';
import { clauseAt, verbsOf } from '../prepare/clause-at';
import type { PreparedSentence } from '../prepare/prepare-document';

/** `Eight of the dead are children` beside `eight are women, and four are children`: what the claim counts has a count of its own. */
export function isSharedOut(claim: PreparedSentence, document: PreparedSentence, said: readonly SaidPair[]): boolean {
  const main = claim.clauses.find(({ verb }) => verb !== null);
  const noun = main?.after[0];
  if (!main || verbsOf(main).at(-1)?.lemma !== 'be' || noun?.kind !== 'noun') return false;
  const called = said.find(({ claim: { from, to } }) => from <= noun.head && noun.head < to);
  const home = called && clauseAt(document.clauses, called.document.from);
  return said.some(({ claim: mine, document: theirs }) => {
    if (mine.number?.kind !== 'cardinal' || theirs.kind !== 'number' || !home?.subject) return false;
    if (clauseAt(document.clauses, theirs.from) === home) return false;
    const { subject } = home;
    return document.items.some(
      (item) =>
        item.number?.kind === 'cardinal' && item !== theirs && subject.from <= item.from && item.to <= subject.to,
    );
  });
}
