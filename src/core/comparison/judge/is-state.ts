import { GOVERNMENTS } from '../prepare/counted-in';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';

/** What acts for a country besides its government. */
const OTHERS = /^(?:regime|parliament|army|military)$/;

/** Who acts for a country by its adjective: `Hungarian authorities` for Hungary. */
export const isState = ({ kind, lemma }: Item): boolean =>
  kind === 'word' && (GOVERNMENTS.test(lemma) || OTHERS.test(lemma));

/** Whether a country's adjective stands before them. */
export const isOfState = ({ to }: Item, { items }: PreparedSentence): boolean =>
  items.some((item) => item.from === to && isState(item));
