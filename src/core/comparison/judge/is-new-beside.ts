import { readDescription } from '../../figures/read-description';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';

/**
 * Whether a common noun brings in another than a country that the same sentence speaks of: the power of `tied the Chilean
 * president to a power that holds a veto` is not Chile.
 */
export function isNewBeside({ country }: Item, noun: Item, { items, tokens }: PreparedSentence): boolean {
  let at = noun.from - 1;
  while (/^(?:adjective|noun)$/.test(tokens[at]?.class ?? '')) at--;
  if (country === null || !/^(?:a|an|another)$/.test(tokens[at]?.lemma ?? '')) return false;
  return items.some(
    (item) =>
      item !== noun &&
      (item.country === country || (item.figure !== null && readDescription(item.figure).country?.name === country)),
  );
}
