import type { Item } from '../prepare/item';
import type { Pair } from './align-items';
import { SAID } from './find-position';

/**
 * Of a word that a sentence has several times, takes the one that stands nearest to what the claim’s neighbours say: `ranked
 * ninth` of `Lind, ranked third, beat Aske, who is ranked ninth`.
 */
export function settleRepeats(pairs: readonly Pair[], items: readonly Item[]): Pair[] {
  const taken = new Set(pairs.flatMap(({ document }) => document ?? []));
  return pairs.map((pair, at) => {
    const { claim, document, score } = pair;
    if (!document || claim.kind !== 'word' || score < SAID) return pair;
    const alike = items.filter((item) => item !== document && isAlike(item, document) && !taken.has(item));
    if (!alike.length) return pair;
    const near = [pairs[at - 1], pairs[at + 1]].flatMap((one) =>
      one?.document && one.score >= SAID && !isRepeated(one.document, items) ? [one.document] : [],
    );
    const distance = (item: Item): number => Math.min(...near.map((one) => Math.abs(one.from - item.from)));
    if (!near.length) return pair;
    const nearest = alike.reduce((best, item) => (distance(item) < distance(best) ? item : best), document);
    return nearest === document ? pair : { ...pair, document: nearest };
  });
}

const isAlike = (a: Item, b: Item): boolean => a.kind === b.kind && a.lemma === b.lemma && a.class === b.class;

const isRepeated = (item: Item, items: readonly Item[]): boolean =>
  items.some((other) => other !== item && isAlike(other, item));
