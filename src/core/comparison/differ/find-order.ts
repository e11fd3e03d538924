import type { Sides } from '../align/find-position';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';

/**
 * `after the visit` on one side and `before the visit`, or `during the visit`, on the other. What was not before a visit may
 * be during it: `had not been there before this visit` beside `during his first visit`.
 */
export function isOtherOrder(claim: Item, document: Item, sides: Sides): boolean {
  const mine = orderWord(sides.claim, claim);
  const theirs = orderWord(sides.document, document);
  return mine !== null && theirs !== null && mine !== theirs && [mine, theirs].includes('after');
}

/** Tokens between `after` and the word it leads to: `after his first visit`. */
const REACH = 3;

type Order = 'before' | 'during' | 'after';

const ORDER_WORDS: ReadonlyMap<string, Order> = new Map([
  ['before', 'before'],
  ['ahead of', 'before'],
  ['prior to', 'before'],
  ['during', 'during'],
  ['amid', 'during'],
  ['throughout', 'during'],
  ['after', 'after'],
  ['following', 'after'],
]);

/** `a war-era pledge`: of that time. */
const isOfThatTime = (words: string | undefined): boolean => /-(?:era|time)$/.test(words ?? '');

function orderWord({ tokens }: PreparedSentence, item: Item): Order | null {
  if (isOfThatTime(tokens[item.to - 1]?.text)) return 'during';
  for (let at = item.from - 1; at >= Math.max(0, item.from - 1 - REACH); at--) {
    const token = tokens[at];
    const lemma = token?.text.toLowerCase() ?? '';
    const order = ORDER_WORDS.get(lemma) ?? ORDER_WORDS.get(`${tokens[at - 1]?.lemma} ${lemma}`);
    if (order) return order;
    if (!token || ['verb', 'preposition', 'punctuation', 'auxiliary'].includes(token.class)) return null;
  }
  return null;
}
