import type { Sides } from '../align/find-position';
import type { Item } from '../prepare/item';
import { readTies } from '../prepare/read-ties';

/** What two are to each other, each by a word of its own. From general knowledge, the kinship terms of siblings and spouses. */
const MATES = /^(?:brother|sister|husband|wife|boyfriend|girlfriend)$/;

/** Whether two are told what each is to the other, the one by the claim’s word and the other by the sentence’s: `Lind is Aske’s sister`, `Aske is Lind’s brother`. */
export function isTieOfOther(a: Item, b: Item, { claim, document, same }: Sides): boolean {
  if (![a, b].every(({ lemma }) => MATES.test(lemma))) return false;
  const theirs = readTies(document).filter(({ noun }) => noun === b.lemma);
  return readTies(claim).some(
    ({ holder, owner, noun }) =>
      noun === a.lemma && theirs.some((one) => same(holder, one.owner) && same(owner, one.holder)),
  );
}
