import { toNameKey } from '../../figures/name-key';
import type { Item } from '../prepare/item';

/** Words of the shortest name that is looked for: one word is an item by itself. */
const FEWEST_WORDS = 2;

/**
 * The last word of a claim’s name where a sentence has all its words side by side and read them as several things: `Orlat
 * Dawn` as a town and a dawn, the `Court of Arbitration` as a court and what it is of. Null where it does not have them so.
 */
export function findSpelled({ form, words }: Item, items: readonly Item[]): Item | null {
  if (form !== 'name' || words.length < FEWEST_WORDS) return null;
  for (let at = 0; at + 1 < items.length; at++) {
    const last = endOfSpelled(words, items, at);
    if (last) return last;
  }
  return null;
}

function endOfSpelled(words: readonly string[], items: readonly Item[], from: number): Item | null {
  let read = 0;
  for (let at = from; read < words.length; at++) {
    const item = items[at];
    const gap = item && at > from ? item.from - (items[at - 1]?.to ?? 0) : 0;
    if (!item || gap > (words[read] === 'of' ? 1 : 0)) return null;
    read += gap;
    const own = item.words.length ? item.words : toNameKey(item.lemma);
    if (!own.length || !own.every((word, i) => word === words[read + i])) return null;
    read += own.length;
    if (read === words.length) return at > from ? item : null;
  }
  return null;
}

/** Whether an item is the last word of a name that a sentence has word by word. */
export const isEndOfName = ({ words }: Item, { words: end }: Item): boolean =>
  words.length > end.length && end.length > 0 && words.at(-1) === end.at(-1);
