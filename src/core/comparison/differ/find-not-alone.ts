import type { Sides } from '../align/find-position';
import { isSameDeed } from '../meaning/is-same-deed';
import type { Item } from '../prepare/item';
import type { Roles } from '../prepare/read-roles';
import type { SlotDifference } from './find-differences';
import { isExclusive } from './turns-around';

/** `Only Lind drove` beside `Lind and Aske took turns to drive`: another did it too. */
export function findNotAlone({ claim, document, same }: Sides): SlotDifference | null {
  if (!isExclusive(claim) || isExclusive(document)) return null;
  const lemmaOf = (tokens: Sides['claim']['tokens'], { verb }: Roles) => tokens[verb]?.lemma ?? '';
  for (const mine of claim.roles) {
    const [alone, ...more] = mine.agents.heads;
    if (!alone || more.length || alone.figure?.members) continue;
    for (const theirs of document.roles) {
      if (!isSameDeed(lemmaOf(claim.tokens, mine), lemmaOf(document.tokens, theirs))) continue;
      const other = otherThan(alone, theirs.agents.heads, same);
      if (other) return { slot: 'polarity', claim: alone, document: other };
    }
  }
  return null;
}

/** Of several who do it, one of them the same, another of them or the group of them. */
function otherThan(alone: Item, heads: readonly Item[], same: Sides['same']): Item | null {
  const mine = heads.filter((head) => same(alone, head));
  if (!mine.length) return null;
  const group = mine.find(({ figure }) => (figure?.members?.length ?? 0) > 1);
  return group ?? heads.find((head) => head.kind === 'figure' && head.form === 'name' && !mine.includes(head)) ?? null;
}
