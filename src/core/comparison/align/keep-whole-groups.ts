import type { Item } from '../prepare/item';
import type { Pair } from './align-items';
import { hasGroup } from './match-groups';

/** Pairs in which a group of the claim is met only by a sentence that has all of it. */
export const keepWholeGroups = (pairs: readonly Pair[], items: readonly Item[]): Pair[] =>
  pairs.map((pair) =>
    !pair.claim.groups.length || hasGroup(pair.claim, items) ? pair : { ...pair, document: null, score: 0 },
  );
