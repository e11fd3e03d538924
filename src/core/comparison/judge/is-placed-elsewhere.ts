import type { Token } from '../../model';
import type { Clause } from '../../text/clause';
import type { SaidPair } from '../align/align-items';
import { clauseAt, verbsOf } from '../prepare/clause-at';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';

/**
 * `Lind was caught in Velden` beside `was caught in Korv and is wanted for the attacks that shook Velden`: the sentence has
 * the place in a clause that tells of something else. A clause around the deed, or a participle of it, tells of where it was.
 */
export function isPlacedElsewhere(
  claim: PreparedSentence,
  document: PreparedSentence,
  said: readonly SaidPair[],
): boolean {
  const [main, ...more] = claim.clauses.filter(({ verb }) => verb !== null);
  const verb = main && verbsOf(main).at(-1);
  if (!verb || more.length) return false;
  const deed = said.find(({ claim: item }) => item.from <= verb.head && verb.head < item.to);
  const home = deed && clauseAt(document.clauses, deed.document.from);
  if (!home) return false;
  const isTold = ({ document: other }: SaidPair) =>
    other.from < deed.document.from || isBeside(home, clauseAt(document.clauses, other.from), document.tokens);
  return said.some((pair) => isPlace(pair.claim) && pair.claim.from > verb.head && !isTold(pair));
}

const isPlace = ({ kind, located, demonym, figure }: Item): boolean =>
  kind === 'figure' && located && !demonym && (figure === null || figure.type === 'place');

/** Whether a clause is that of a deed, around it, or goes on with it; what someone did before (`having left Oslo`) does not. */
function isBeside(home: Clause, other: Clause | null, tokens: readonly Token[]): boolean {
  if (!other) return true;
  for (let outer: Clause | null = home; outer; outer = outer.parent) if (outer === other) return true;
  for (let inner: Clause | null = other; inner; inner = inner.parent) {
    if (inner === home) return true;
    const isBefore = inner.kind === 'participle' && tokens[inner.verb?.from ?? -1]?.lemma === 'have';
    if (inner.kind === 'relative' || inner.kind === 'coordinate' || isBefore) return false;
  }
  return false;
}
