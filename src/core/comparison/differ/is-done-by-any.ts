import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';

/**
 * Whether a claim has someone do what others may do as well: `Lind wrote an article`, `Lind applied for a visa`. That the
 * sentence has another do it leaves open whether Lind did. A number, a time or a thing that is known tells of one deed.
 */
export function isDoneByAny(doer: Item, claim: PreparedSentence): boolean {
  const deed = claim.roles.find(({ agents }) => agents.heads.includes(doer));
  if (!deed || claim.items.some((item) => item.number !== null || item.time !== null)) return false;
  const { verb, patients, around } = deed;
  const things = patients.heads.length ? patients.heads : around.filter((item) => item.from > verb).slice(0, 1);
  return things.length > 0 && things.every((item) => isAny(item, claim, claim.tokens[verb]?.lemma === 'be'));
}

/**
 * Whether a noun brings in something new: `an article`, `newspaper articles`; not `marches on the square`. Of what someone is
 * there may be more even so: `a member of the council`.
 */
function isAny({ kind, from, to }: Item, { tokens }: PreparedSentence, isAscribed: boolean): boolean {
  let start = from;
  while (/^(?:noun|adjective)$/.test(tokens[start - 1]?.class ?? '')) start--;
  const isOpened = /^an?$/i.test(tokens[start - 1]?.text ?? '');
  const isLoose = tokens[from]?.plural === true && tokens[start - 1]?.class !== 'determiner';
  const isTold = !isAscribed && tokens[to]?.class === 'preposition' && tokens[to + 1]?.lemma === 'the';
  return kind === 'word' && !isTold && (isOpened || isLoose);
}
