import type { Meeting } from '../align/align-in-order';
import type { Sides } from '../align/find-position';
import type { Unit } from '../align/read-units';
import { relateWords } from '../meaning/relate-words';
import type { Item } from '../prepare/item';
import { slotInPlace } from './slot-in-place';

export type Held = Omit<Sides, 'pairs'>;

/** How a unit of a claim stands to one of a sentence. */
export function meetUnits(a: Unit, b: Unit, held: Held): Meeting | null {
  if (a.item && b.item) {
    if ((isTextAlone(a.item) && a.text === b.text) || isSame(a.item, b.item, held)) return 'same';
    if (slotInPlace(a.item, b.item)) return 'other';
    return a.item.kind === 'word' && b.item.kind === 'word' && a.item.class === b.item.class ? 'word' : null;
  }
  return meetWithout(a, b);
}

/** The same of two of which one is a small word, or a word inside a phrase: `clinical` of `clinical trial`. */
function meetWithout(a: Unit, b: Unit): Meeting | null {
  const item = a.item ?? b.item;
  if (item) {
    if (isNone(a, b) || isNone(b, a)) return 'other';
    return a.text === b.text && isTextAlone(item) ? 'same' : null;
  }
  if (a.text === b.text || (a.free && b.free && a.lemma === b.lemma)) return 'same';
  return !a.free && !b.free && relateWords(a.text, b.text) === 'opposite' ? 'other' : null;
}

/** `no deaths` beside `three deaths`. */
const isNone = (none: Unit, { item }: Unit): boolean => none.text === 'no' && item?.number?.kind === 'cardinal';

/** Whether a word means the same wherever it stands; `he`, `the mayor`, `today` and `40` do not. */
const isTextAlone = ({ kind, form }: Item): boolean => kind === 'word' || (kind === 'figure' && form === 'name');

/** `Indian ocean` is none of `Pacific Ocean`, and one of two is not both. */
const isSame = (mine: Item, theirs: Item, { same, document: { tokens } }: Held): boolean =>
  same(mine, theirs) &&
  isSeveral(mine) === isSeveral(theirs) &&
  !(mine.words.length > 1 && theirs.kind === 'word' && /^\p{Lu}/u.test(tokens[theirs.from - 1]?.text ?? ''));

/** Whether an item means several at once: `the two countries`, `they` of two who are named. */
const isSeveral = ({ figure, groups }: Item): boolean => groups.length > 0 || figure?.members !== undefined;
