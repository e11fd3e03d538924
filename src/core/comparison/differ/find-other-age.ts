import type { Item } from '../prepare/item';
import type { PreparedDocument, PreparedSentence } from '../prepare/prepare-document';
import { readAges } from '../prepare/read-ages';
import type { SlotDifference } from './find-differences';

const isDeath = ({ lemma }: Item): boolean => lemma === 'die';

/** `Lind is 24 years old`, `Lind died at 24` beside `Lind, 42, left`: a claim that only says how old someone is, whom the document gives another age and never that one. */
export function findOtherAge(
  claim: PreparedSentence,
  sentence: PreparedSentence,
  { sentences }: PreparedDocument,
  same: (claim: Item, document: Item) => boolean,
): SlotDifference | null {
  const [mine, ...more] = readAges(claim);
  // `Lind was 80 when she died`
  const isHolder = ({ form, figure }: Item) => form === 'pronoun' && figure !== null && figure === mine?.holder.figure;
  const isOfDeath = claim.items.some(isDeath);
  const isAll =
    mine &&
    claim.items.every(
      (item) => item === mine.holder || isHolder(item) || item === mine.item || /^(?:old|aged?|die)$/.test(item.lemma),
    ) &&
    (!isOfDeath || sentences.some(({ items }) => items.some(isDeath)));
  if (!mine || more.length || !isAll) return null;
  const theirs = (one: PreparedSentence) => readAges(one).filter(({ holder }) => same(mine.holder, holder));
  const [other] = theirs(sentence);
  const isGiven = sentences.some((one) => theirs(one).some(({ years }) => years === mine.years));
  return other && !isGiven ? { slot: 'number', claim: mine.item, document: other.item } : null;
}
