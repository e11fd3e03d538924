import type { Sides } from '../align/find-position';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';

/**
 * Whether two do the same each with a thing of their own, so that one does not stand for the other: `Lind released a patch`
 * beside `Aske released its patch`.
 */
export function isOfOwn(claim: Item, other: Item, sides: Pick<Sides, 'claim' | 'document' | 'same'>): boolean {
  const [mine, theirs] = [thingsOf(sides.claim, claim), thingsOf(sides.document, other)];
  return theirs.some(
    (thing) =>
      /^(?:its|their|his|her)$/.test(openingOf(sides.document, thing)) &&
      mine.some((own) => sides.same(own, thing) && /^an?$/.test(openingOf(sides.claim, own))),
  );
}

/** What someone does something to. */
const thingsOf = ({ roles }: PreparedSentence, doer: Item): Item[] =>
  roles.flatMap(({ agents, patients }) => (agents.heads.includes(doer) ? patients.heads : []));

/** The word that opens the phrase of a noun. */
function openingOf({ tokens }: PreparedSentence, { from }: Item): string {
  let at = from - 1;
  while (/^(?:adjective|noun|number)$/.test(tokens[at]?.class ?? '')) at--;
  return tokens[at]?.lemma ?? '';
}
