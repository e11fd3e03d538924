import type { Sides } from './find-position';
import type { Item } from './item';
import type { PreparedSentence } from './prepare-document';

/** `before the visit` on one side and `after the visit` on the other. */
export function isOtherOrder(claim: Item, document: Item, sides: Sides): boolean {
  const mine = orderWord(sides.claim, claim);
  const theirs = orderWord(sides.document, document);
  return mine !== null && theirs !== null && mine !== theirs;
}

/** Tokens between `after` and the word it leads to: `after his first visit`. */
const REACH = 3;

type Order = 'before' | 'after';

const ORDER_WORDS: ReadonlyMap<string, Order> = new Map([
  ['before', 'before'],
  ['ahead of', 'before'],
  ['prior to', 'before'],
  ['after', 'after'],
  ['following', 'after'],
]);

function orderWord({ tokens }: PreparedSentence, item: Item): Order | null {
  for (let at = item.from - 1; at >= Math.max(0, item.from - 1 - REACH); at--) {
    const token = tokens[at];
    const lemma = token?.text.toLowerCase() ?? '';
    const order = ORDER_WORDS.get(lemma) ?? ORDER_WORDS.get(`${tokens[at - 1]?.lemma} ${lemma}`);
    if (order) return order;
    if (!token || ['verb', 'preposition', 'punctuation', 'auxiliary'].includes(token.class)) return null;
  }
  return null;
}
