import type { Pair } from './align-items';
import type { Sides } from './find-position';
import type { Item } from './item';
import { readStatus, verbsOf } from './read-status';

/** How the deeds that claim and sentence share are stated on both sides. */
export interface StatusFit {
  /** A deed that one side states and the other denies. */
  readonly turned: { readonly claim: Item; readonly document: Item } | null;
  /** The claim states what the sentence leaves open: a prospect, a condition, someone's denial. */
  readonly open: boolean;
}

/** Compares negation and factuality of every deed that both share; a deed is a verb or a noun for one. */
export function compareStatus(sides: Sides): StatusFit {
  let turned: StatusFit['turned'] = null;
  let open = false;
  for (const pair of sides.pairs.filter((one) => isDeed(one, sides))) {
    const { claim, document } = pair;
    if (!document) continue;
    const mine = readStatus(sides.claim.tokens, sides.claim.clauses, claim.from);
    const theirs = readStatus(sides.document.tokens, sides.document.clauses, document.from);
    if (theirs.denied !== mine.denied || (theirs.prospect && !mine.prospect)) open = true;
    else if (mine.negated !== theirs.negated) turned ??= { claim, document };
  }
  return { turned, open };
}

/** Pairs whose claim word is the main verb of a clause of the claim, or what stands for it. */
function isDeed({ claim, document, score }: Pair, sides: Sides): boolean {
  if (!document || score < 0.7 || claim.kind !== 'word') return false;
  return sides.claim.clauses.some((clause) => {
    const verb = verbsOf(clause).at(-1);
    return verb !== undefined && claim.from <= verb.head && verb.head < claim.to;
  });
}
