import type { Item } from './item';
import type { FigureLinks } from './link-page-figures';
import { matchItems } from './match-items';
import { relateWords } from './relate-words';

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
    if (best && countsOther(item, best, claim, document)) {
      best = null;
      said = 0;
    }
    if (best) taken.add(best);
    return { claim: item, document: best, score: said, opposite: said >= 0.8 ? null : opposite };
  });
}

/** Tokens between a number and what it counts: `two of fraud`. */
const TOKENS_OF = 1;

/** Whether a number that fits counts something else, and the sentence has another number of what the claim counts. */
function countsOther({ amount }: Item, best: Item, claim: readonly Item[], document: readonly Item[]): boolean {
  const unit = amount?.unit;
  if (!unit || !best.amount || best.amount.unit === unit) return false;
  const next = document[document.indexOf(best) + 1];
  // `nine of them`: the same number of what was named before; `two of fraud` counts something else.
  const isOfThem = !next || next.form === 'pronoun' || next.from - best.to > TOKENS_OF;
  if (isOfThem && best.amount.unit === null && best.amount.low === amount.low && best.amount.high === amount.high)
    return false;
  if (next && claim.some(({ lemma }) => relateWords(lemma, next.lemma) !== null)) return false;
  return document.some((item) => item !== best && item.amount?.unit === unit);
}
