import type { Sides } from '../align/find-position';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';

/** `for Arsenal` beside `for the Gunners`: a team may go by what its players are called, so that one may be the other. */
export const isNickname = (claim: Item, other: Item, sides: Pick<Sides, 'claim' | 'document'>): boolean =>
  isPlural(other, sides.document) !== isPlural(claim, sides.claim);

/** A name of one word in the plural behind `the`. */
const isPlural = ({ kind, from, to, country }: Item, { tokens }: PreparedSentence): boolean =>
  kind === 'figure' &&
  to - from === 1 &&
  !country &&
  tokens[from - 1]?.lemma === 'the' &&
  /\p{Ll}s$/u.test(tokens[from]?.text ?? '');
