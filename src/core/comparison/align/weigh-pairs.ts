import type { Item } from '../prepare/item';
import type { PreparedDocument } from '../prepare/prepare-document';
import type { Pair } from './align-items';
import { weighItem } from './weigh-item';

/** Share of the claim's content that the pairs have, 0..1, by weight; the items of `without` are left out of the reckoning. */
export function weighPairs(pairs: readonly Pair[], document: PreparedDocument, without: readonly Item[] = []): number {
  let all = 0;
  let said = 0;
  for (const { claim, score } of pairs) {
    if (without.includes(claim)) continue;
    const weight = weighItem(claim, document);
    all += weight;
    said += weight * score;
  }
  return all ? said / all : 0;
}
