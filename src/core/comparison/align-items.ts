import type { Item } from './item';
import type { FigureLinks } from './link-page-figures';
import { matchItems } from './match-items';

/** A claim's item with the document's item that says the same best. */
export interface Pair {
  readonly claim: Item;
  readonly document: Item | null;
  /** 0..1 */
  readonly score: number;
  /** The document's item that says the opposite, when nothing says the same. */
  readonly opposite: Item | null;
}

/** What an item loses that another word of the claim has already, and what it gains by being of the same word class. */
const TAKEN = 0.05;
const ALIKE = 0.02;

/** Pairs every item of a claim with the best of a sentence; items already taken give way to free ones of the same score. */
export function alignItems(claim: readonly Item[], document: readonly Item[], links: FigureLinks): Pair[] {
  const taken = new Set<Item>();
  return claim.map((item) => {
    let best: Item | null = null;
    let score = 0;
    let said = 0;
    let opposite: Item | null = null;
    for (const other of document) {
      const found = matchItems(item, other, links);
      if (found.opposite) opposite = other;
      const value =
        found.score -
        (taken.has(other) ? TAKEN : 0) +
        (item.class === other.class && item.demonym === other.demonym ? ALIKE : 0);
      if (found.score > 0 && value > score) {
        best = other;
        score = value;
        said = found.score;
      }
    }
    if (best) taken.add(best);
    return { claim: item, document: best, score: said, opposite: said >= 0.8 ? null : opposite };
  });
}
