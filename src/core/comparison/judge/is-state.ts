import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';

/** Who acts for a country by its adjective: `Hungarian authorities` for Hungary. */
const STATE = /^(?:government|authority|regime|parliament|army|military|administration)$/;
export const isState = ({ kind, lemma }: Item): boolean => kind === 'word' && STATE.test(lemma);

/** Whether a country's adjective stands before them. */
export const isOfState = ({ to }: Item, { items }: PreparedSentence): boolean =>
  items.some((item) => item.from === to && isState(item));
