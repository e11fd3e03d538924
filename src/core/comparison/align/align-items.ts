import { compareAmounts } from '../meaning/compare-numbers';
import { relateWords } from '../meaning/relate-words';
import type { Item } from '../prepare/item';
import { findSpelled } from './find-spelled';
import { type ItemMatches, NOTHING } from './item-matches';

/** A claim's item with the document's item that says the same best. */
export interface Pair {
  readonly claim: Item;
  readonly document: Item | null;
  /** 0..1 */
  readonly score: number;
  /** The document's item that says the opposite, when nothing says the same. */
  readonly opposite: Item | null;
  /** The same where something else says it well enough; see `preferOpposites`. */
  readonly rival?: Item | null;
}

/** A claim's item with what says it in the sentence. */
export type SaidPair = Pair & { readonly document: Item };

/** What an item loses that another word of the claim has already, and what it gains by being of the same word class. */
const TAKEN = 0.05;
const ALIKE = 0.02;
/** From here on what says the opposite elsewhere in the sentence does not count by itself. */
const WELL_SAID = 0.8;
/** A name whose words a sentence has one by one. */
const SPELLED = 0.95;
/** From here on two nouns name one thing. */
const SAME_THING = 0.9;

/** Pairs every item of a claim with the best of a sentence; items already taken give way to free ones of the same score. */
export function alignItems(claim: readonly Item[], document: readonly Item[], matches: ItemMatches): Pair[] {
  const taken = new Set<Item>();
  return claim.map((item) => {
    const found = findBest(item, document, matches, taken);
    const isOther = found.best !== null && countsOther(item, found.best, claim, document);
    const best = isOther ? null : found.best;
    const counted = best ? null : findCounted(item, claim, document, matches);
    const spelled = found.said < WELL_SAID && item.kind === 'figure' ? findSpelled(item, document) : null;
    const said = counted ? 1 : spelled ? SPELLED : isOther ? 0 : found.said;
    const other = spelled ?? best ?? counted;
    if (other) taken.add(other);
    const isSaid = said >= WELL_SAID;
    const [opposite, rival] = isSaid ? [null, found.opposite] : [found.opposite, null];
    return { claim: item, document: other, score: said, opposite, rival };
  });
}

/** The item of a sentence that says best what an item of the claim says, with how well, and one that says the opposite. */
function findBest(
  item: Item,
  document: readonly Item[],
  matches: ItemMatches,
  taken: ReadonlySet<Item>,
): { readonly best: Item | null; readonly said: number; readonly opposite: Item | null } {
  let best: Item | null = null;
  let score = 0;
  let said = 0;
  let opposite: Item | null = null;
  const row = matches.rowOf(item);
  const numbers = matches.numbersOf(document);
  for (let at = 0; at < document.length; at++) {
    const other = document[at];
    const number = numbers[at] ?? 0;
    if (!other || row[number] === NOTHING) continue;
    const found = matches.matchAt(row, number, item, other);
    if (found.opposite && (opposite?.class !== item.class || other.class === item.class)) opposite = other;
    if (found.score === 0) continue;
    const value =
      found.score -
      (taken.has(other) ? TAKEN : 0) +
      (item.class === other.class && item.demonym === other.demonym ? ALIKE : 0);
    if (value > score) {
      best = other;
      score = value;
      said = found.score;
    }
  }
  return { best, said, opposite };
}

/** The same number before what the sentence calls by another word of the same meaning: `1,200 rescue workers`, `1,200 rescuers`. */
function findCounted(item: Item, claim: readonly Item[], document: readonly Item[], matches: ItemMatches): Item | null {
  const { amount } = item;
  const thing = amount?.kind === 'cardinal' ? thingBehind(item, claim) : null;
  if (!amount || !thing) return null;
  const found = document.find((other) => {
    const theirs = other.amount && thingBehind(other, document);
    if (!other.amount || !theirs || (amount.joined === null) !== (other.amount.joined === null)) return false;
    const relation = compareAmounts({ ...amount, unit: null }, { ...other.amount, unit: null });
    return (relation === 'same' || relation === 'within') && matches.match(thing, theirs).score >= SAME_THING;
  });
  return found ?? null;
}

/** What stands right behind a number, or with one word between: `1,200 rescue workers`. */
const thingBehind = (number: Item, items: readonly Item[]): Item | null => {
  const next = items[items.indexOf(number) + 1];
  return next?.class === 'noun' && next.from - number.to <= TOKENS_OF ? next : null;
};

/** Tokens between a number and what it counts: `two of fraud`. */
const TOKENS_OF = 1;

/** Whether a number that fits counts something else, and the sentence has another number of what the claim counts. */
function countsOther({ amount }: Item, best: Item, claim: readonly Item[], document: readonly Item[]): boolean {
  const unit = amount?.unit;
  if (amount?.kind === 'ordinal' && !unit && best.amount?.unit) {
    // `the first to drive` beside `his first visit`: what is counted there is not spoken of.
    const counted = document[document.indexOf(best) + 1];
    return counted !== undefined && !claim.some(({ lemma }) => relateWords(lemma, counted.lemma) !== null);
  }
  if (!unit || !best.amount || best.amount.unit === unit) return false;
  // `claimed 34 lives`: so many people died.
  if (best.amount.unit === 'lives' && /^(?:people|persons)$/.test(unit)) return false;
  const next = document[document.indexOf(best) + 1];
  // `nine of them`: the same number of what was named before; `two of fraud` counts something else.
  const isOfThem = !next || next.form === 'pronoun' || next.lemma === 'other' || next.from - best.to > TOKENS_OF;
  if (isOfThem && best.amount.unit === null && best.amount.low === amount.low && best.amount.high === amount.high)
    return false;
  if (next && claim.some(({ lemma }) => relateWords(lemma, next.lemma) !== null)) return false;
  return document.some((item) => item !== best && item.amount?.unit === unit);
}
