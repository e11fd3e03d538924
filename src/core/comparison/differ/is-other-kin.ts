import { LINKING_VERBS } from '../../lexicon/empty-words';
import { KIN } from '../../lexicon/roles';
import type { Sides } from '../align/find-position';
import { isSameDeed } from '../meaning/is-same-deed';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';

/** Tokens between whose it is and a member of the family: `Aske’s` great `uncle`. */
const REACH_OF_KIN = 3;

/** Whether the same one, by name or as `her`, stands before both as the one whose they are. */
function isOwnedBySame(a: Item, b: Item, { claim, document, same }: Sides): boolean {
  const ownerOf = ({ items }: PreparedSentence, { from }: Item) =>
    items.findLast(
      (item) => (item.owner || item.class === 'determiner') && item.to <= from && from - item.to < REACH_OF_KIN,
    );
  const [mine, theirs] = [ownerOf(claim, a), ownerOf(document, b)];
  return mine !== undefined && theirs !== undefined && same(mine, theirs);
}

/** `Lind is Aske’s father` beside `Lind, Aske’s great-uncle`: nobody is both to the same one. */
export const isOtherKin = (claim: Item, other: Item, sides: Sides): boolean =>
  KIN.has(claim.lemma) &&
  KIN.has(other.lemma) &&
  isOwnedBySame(claim, other, sides) &&
  (isDoerOfSame(claim, other, sides) ||
    sides.claim.roles.some(
      ({ verb, patients }) =>
        LINKING_VERBS.has(sides.claim.tokens[verb]?.lemma ?? '') && patients.heads.includes(claim),
    ));

/** `was identified by her father` beside `her brother identified her`: who did it, and both sides tell to whom. */
const isDoerOfSame = (a: Item, b: Item, { claim, document, same }: Sides): boolean =>
  claim.roles.some((mine) =>
    document.roles.some(
      (theirs) =>
        isSameDeed(claim.tokens[mine.verb]?.lemma ?? '', document.tokens[theirs.verb]?.lemma ?? '') &&
        mine.agents.heads.includes(a) &&
        mine.agents.heads.length === 1 &&
        theirs.agents.heads.includes(b) &&
        theirs.agents.heads.length === 1 &&
        mine.patients.heads.some((one) => theirs.patients.heads.some((other) => same(one, other))),
    ),
  );
