import type { Token } from '../../model';
import type { Followed } from '../differ/follow-words';
import type { Item } from '../prepare/item';
import type { PreparedDocument, PreparedSentence } from '../prepare/prepare-document';

/** Sentences before one in which whom it goes on about is named. */
const REACH = 2;
const POINTING = /^(?:it|he|she|they|this|these|those|many|some|both)$/i;

/**
 * Whether what a claim begins with is what a sentence goes on about with `it` or `he`, whom nothing else settles: the
 * sentence before names all of it, and nobody else whom the word could mean.
 */
export function isCarriedOver(
  { lead, from }: Followed,
  sentence: PreparedSentence,
  { sentences }: PreparedDocument,
  same: (claim: Item, document: Item) => boolean,
): boolean {
  const things = lead.flatMap(({ item }) => item ?? []);
  const head = things.at(-1);
  const pointer = findPointer(sentence, from);
  if (!head || !pointer || things.some((item) => item.class === 'verb')) return false;
  const at = sentences.indexOf(sentence);
  const window = sentences.slice(Math.max(0, at - REACH), at).reverse();
  const names = (item: Item) => window.some(({ items }) => items.some((other) => same(item, other)));
  if (!things.every(names)) return false;
  const nearest = window.find(({ items }) => items.some((other) => same(head, other)));
  const between = window.slice(0, nearest ? window.indexOf(nearest) : 0);
  if (between.some((one) => !POINTING.test(one.tokens[0]?.text ?? ''))) return false;
  const isPerson = /^(?:he|she)$/i.test(pointer.text);
  return !isPerson || !nearest?.items.some((other) => other.figure?.type === 'person' && !same(head, other));
}

/** Whether a sentence has such a word at all. */
export const mayCarryOver = ({ tokens, items }: PreparedSentence): boolean =>
  tokens.some((_, at) => isPointer(tokens, items, at));

/** The word with which a sentence or a part of it begins and points back, where the text does not settle whom it means. */
function findPointer({ tokens, items }: PreparedSentence, from: number): Token | null {
  let at = from - 1;
  while (/^(?:adverb|auxiliary|modal)$/.test(tokens[at]?.class ?? '')) at--;
  return isPointer(tokens, items, at) ? (tokens[at] ?? null) : null;
}

function isPointer(tokens: readonly Token[], items: readonly Item[], at: number): boolean {
  const isFirst = at === 0 || /^(?:punctuation|conjunction)$/.test(tokens[at - 1]?.class ?? '');
  if (!isFirst || !POINTING.test(tokens[at]?.text ?? '')) return false;
  return !items.some((item) => item.from === at && item.figure);
}
