import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';
import { PARTS, type Roles } from '../prepare/read-roles';
import type { Pair } from './align-items';
import { SAID } from './find-position';

/**
 * Of a name that a sentence has several times, takes the one that has the claim’s part in the deed: `he` for `Lind went to Oslo`
 * in `He fled and went to Oslo; Aske said that Lind was ill`.
 *
 * @param same whether an item of the sentence says one of the claim
 */
export const settleParties = (
  pairs: readonly Pair[],
  claim: PreparedSentence,
  document: PreparedSentence,
  same: (claim: Item, document: Item) => boolean,
): readonly Pair[] =>
  pairs.map((pair) => {
    const { claim: mine, document: theirs, score } = pair;
    if (mine.kind !== 'figure' || !theirs || score < SAID) return pair;
    const own = claim.roles.flatMap((deed) => {
      const met = deedOf(deed, pairs, document);
      return met ? PARTS.filter((part) => deed[part].heads.includes(mine)).flatMap((part) => met[part].heads) : [];
    });
    const party = own.includes(theirs) ? undefined : own.find((item) => item.kind === 'figure' && same(mine, item));
    return party ? { ...pair, document: party } : pair;
  });

/** The deed of the sentence that says one of the claim. */
function deedOf({ verb }: Roles, pairs: readonly Pair[], { roles }: PreparedSentence): Roles | undefined {
  const said = pairs.find(({ claim, score }) => score >= SAID && claim.from <= verb && verb < claim.to)?.document;
  return said ? roles.find((one) => said.from <= one.verb && one.verb < said.to) : undefined;
}
