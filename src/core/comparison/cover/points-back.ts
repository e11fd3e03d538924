import type { FigureType, Token } from '../../model';
import type { Item } from '../prepare/item';

/** Whether an item is a person, an organisation or a place; null for anything else. */
export const typeOf = (item: Item): FigureType | null => {
  if (item.country || item.capitalOf) return 'place';
  const type = item.figure?.type;
  return type === 'person' || type === 'organization' || type === 'place' ? type : null;
};

/** Words between a noun and what opens its phrase. */
const INSIDE = /^(?:adjective|noun|name|number|verb|adverb)$/;

/** Whether a noun’s phrase takes it as known: `the Norwegian skater`, `this district`. */
export function isDefinite(tokens: readonly Token[], noun: number): boolean {
  if (/^(?:noun|name)$/.test(tokens[noun + 1]?.class ?? '')) return false;
  let at = noun - 1;
  while (noun - at < LONGEST && INSIDE.test(tokens[at]?.class ?? '')) at--;
  return /^(?:the|its|their|his|her|this)$/.test(tokens[at]?.lemma ?? '');
}
/** Tokens between a noun and what opens its phrase, at most. */
const LONGEST = 4;
