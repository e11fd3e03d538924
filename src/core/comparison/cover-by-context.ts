import type { Token } from '../model';
import type { Pair } from './align-items';
import type { Item } from './item';
import type { PreparedSentence } from './prepare-document';

/** Items between a word and what it describes, at most: `South Korea’s then-president Moon`. */
const REACH = 2;
/** Worth of a description that another sentence of the document gives the same thing. */
const SCORE = 0.9;

type Matches = (claim: Item, document: Item) => boolean;

/**
 * Fills pairs that a sentence leaves open from the rest of the document: a describing word counts as covered when another
 * sentence has it beside the same thing (`Russian-built limousine` for the car that was given).
 */
export function coverByContext(
  pairs: readonly Pair[],
  { tokens }: PreparedSentence,
  find: (item: Item) => readonly PreparedSentence[],
  matches: Matches,
  differing: readonly Item[],
): Pair[] {
  return pairs.map((pair, index) => {
    if (pair.score >= 0.5 || differing.includes(pair.claim) || !canDescribe(pair.claim)) return pair;
    const heads = pairs
      .slice(index + 1, index + REACH + 1)
      .filter((one) => one.score >= 0.7 && isDescribed(one.claim, pair.claim, tokens));
    const found = heads.some((head) =>
      find(pair.claim).some(({ items }) => describes(items, pair.claim, head.claim, matches)),
    );
    return found ? { ...pair, score: SCORE } : pair;
  });
}

const canDescribe = (item: Item): boolean =>
  (item.kind === 'word' && item.class !== 'verb' && item.class !== 'adverb') ||
  (item.kind === 'figure' && item.country !== null);

/** Tokens between a describing word and what it describes: another describing word, a possessive ending. */
const TOKENS_BETWEEN = 2;

/** Whether the first follows the second inside one noun phrase, as what it describes. */
const isDescribed = (head: Item, word: Item, tokens: readonly Token[]): boolean =>
  head.class !== 'verb' &&
  head.class !== 'adverb' &&
  !head.demonym &&
  head.from >= word.to &&
  head.from - word.to <= TOKENS_BETWEEN &&
  tokens.slice(word.to, head.from).every((token) => /^(?:adjective|noun|name|particle|number)$/.test(token.class));

/** Tokens within which a document's sentence has both. */
const NEAR = 3;
const isNear = (a: Item, b: Item): boolean => Math.min(Math.abs(a.from - b.to), Math.abs(b.from - a.to)) <= NEAR;

function describes(items: readonly Item[], word: Item, head: Item, matches: Matches): boolean {
  return items.some((item, index) => {
    if (!matches(word, item)) return false;
    return items
      .slice(Math.max(0, index - REACH), index + REACH + 1)
      .some((other) => other !== item && isNear(other, item) && matches(head, other));
  });
}
