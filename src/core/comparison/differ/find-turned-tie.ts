import type { Sides } from '../align/find-position';
import { readTies } from '../prepare/read-ties';
import type { SlotDifference } from './find-differences';

/** What two are to each other alike, so that it is the same whoever is named first. From general knowledge, the reciprocal nouns of persons. */
const MUTUAL =
  /^(?:co-\w+|ally|brother|classmate|colleague|companion|competitor|counterpart|cousin|enemy|foe|friend|lover|neighbou?r|opponent|partner|peer|relative|rival|roommate|sibling|sister|spouse|team-?mate|twin)$/;

/** `Lind is Aske’s guide` beside `Aske, who is Lind’s guide`: one who is something to another, who is it to him; null for any other. */
export function findTurnedTie({ claim, document, same }: Sides): SlotDifference | null {
  const theirs = readTies(document);
  for (const { holder, owner, noun } of readTies(claim)) {
    if (MUTUAL.test(noun)) continue;
    const alike = theirs.filter((one) => one.noun === noun);
    const turned = alike.find((one) => same(holder, one.owner) && same(owner, one.holder));
    const isSaid = alike.some((one) => same(holder, one.holder) && same(owner, one.owner));
    if (turned && !isSaid) return { slot: 'role', claim: holder, document: turned.holder };
  }
  return null;
}
