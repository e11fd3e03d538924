import { SAID, type Sides } from '../align/find-position';
import { isLight } from '../align/weigh-item';
import type { Item } from '../prepare/item';

/** Items of a claim that a sentence says in the same order, from which on both are one statement and no pattern for several. */
const ENOUGH = 6;

/**
 * Whether a name is all that a claim has otherwise than a sentence: everything else stands there, in its order, around another
 * name. One that stands in a list or in a description is found so too, where no deed tells which place it has.
 */
export function standsAloneOtherwise(claim: Item, other: Item, { pairs, document }: Sides): boolean {
  const places = pairs.map((pair) =>
    pair.claim === claim ? document.items.indexOf(other) : pair.document ? document.items.indexOf(pair.document) : -1,
  );
  const isWhole = pairs.every((pair) => pair.claim === claim || (pair.document !== null && pair.score >= SAID));
  const isInOrder = places.every((place, at) => at === 0 || place > (places[at - 1] ?? -1));
  const said = pairs.filter((pair) => pair.claim !== claim && !isLight(pair.claim));
  return isWhole && isInOrder && said.length >= ENOUGH && said.some(({ claim: item }) => item.kind !== 'word');
}
