import type { SaidPair } from '../align/align-items';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';

/**
 * `the Graz plant will close in 2026` beside `the plants in Leipzig and Graz will close in 2026 and 2028 respectively`: of two
 * lists that go together, one thing of the first with another’s of the second.
 */
export function isNotRespective({ tokens, items }: PreparedSentence, said: readonly SaidPair[]): boolean {
  if (!tokens.some(({ lemma }) => lemma === 'respectively')) return false;
  const pairs = tokens.flatMap(({ lemma }, at): [Item, Item][] => {
    const before = items.findLast(({ to }) => lemma === 'and' && to === at);
    const after = items.find(({ from }) => lemma === 'and' && from > at);
    return before && after ? [[before, after]] : [];
  });
  const [first, second] = pairs;
  if (!first || !second) return true;
  const isSaid = (item: Item) => said.some(({ document }) => document === item);
  const placeIn = (list: readonly Item[]) => list.map(isSaid).indexOf(true);
  const [one, other] = [placeIn(first), placeIn(second)];
  // Of one list alone anything may be said: `the Graz plant will close`.
  return one >= 0 && other >= 0 && one !== other;
}
