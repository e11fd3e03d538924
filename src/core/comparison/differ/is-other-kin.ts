import { LINKING_VERBS } from '../../lexicon/empty-words';
import { KIN } from '../../lexicon/roles';
import type { Sides } from '../align/find-position';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';

/** Tokens between whose it is and a member of the family: `Aske’s` great `uncle`. */
const REACH_OF_KIN = 3;

/** Whether the same one stands before both as the one whose they are. */
function isOwnedBySame(a: Item, b: Item, { claim, document, same }: Sides): boolean {
  const ownerOf = ({ items }: PreparedSentence, { from }: Item) =>
    items.findLast(({ owner, to }) => owner && to <= from && from - to < REACH_OF_KIN);
  const [mine, theirs] = [ownerOf(claim, a), ownerOf(document, b)];
  return mine !== undefined && theirs !== undefined && same(mine, theirs);
}

/** `Lind is Aske’s father` beside `Lind, Aske’s great-uncle`: nobody is both to the same one. */
export const isOtherKin = (claim: Item, other: Item, sides: Sides): boolean =>
  KIN.has(claim.lemma) &&
  KIN.has(other.lemma) &&
  isOwnedBySame(claim, other, sides) &&
  sides.claim.roles.some(
    ({ verb, patients }) => LINKING_VERBS.has(sides.claim.tokens[verb]?.lemma ?? '') && patients.heads.includes(claim),
  );
