import type { Pair } from '../align/align-items';
import { SAID } from '../align/find-position';
import type { PreparedSentence } from '../prepare/prepare-document';

/** `animosity toward the West`: a name that stands right behind the same noun on both sides goes where that goes. */
function isTakenAlong({ claim, document }: Pair, pairs: readonly Pair[]): boolean {
  const noun = pairs[pairs.findIndex((pair) => pair.claim === claim) - 1];
  return (
    noun?.claim.class === 'noun' &&
    noun.document?.class === 'noun' &&
    noun.score >= SAID &&
    claim.from - noun.claim.to <= GAP &&
    document !== null &&
    document.from >= noun.document.to &&
    document.from - noun.document.to <= GAP
  );
}
/** Tokens between a noun and a name that hangs on it: a preposition and an article. */
const GAP = 2;

/** Whether the named ones come in the same order on both sides: all there is to go by when no deed is shared. */
export function isSameOrder(pairs: readonly Pair[], { tokens }: PreparedSentence): boolean {
  const named = pairs.filter(
    (pair) =>
      pair.claim.kind === 'figure' &&
      !pair.claim.demonym &&
      pair.document &&
      !pair.document.figure?.members &&
      pair.score > 0 &&
      !isTakenAlong(pair, pairs),
  );
  const isListed = (before: Pair, pair: Pair) =>
    tokens.slice(before.claim.to, pair.claim.from).every((token) => /^(?:and|or|,|the)$/.test(token.lemma));
  return named.every((pair, at) => {
    const before = named[at - 1];
    return !before || isListed(before, pair) || (before.document?.from ?? 0) <= (pair.document?.from ?? 0);
  });
}
