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
  const lemma = claim.tokens[verb]?.lemma ?? '';
  if (SHARED.has(lemma) || (TELLING.has(lemma) && !patients.heads.length)) return true;
  const things = patients.heads.length ? patients.heads : around.filter((item) => item.from > verb).slice(0, 1);
  return things.length > 0 && things.every((item) => isAny(item, claim, lemma === 'be'));
}

/** Deeds that one does to another and so may anybody else: of Levin (1993), classes 37.4, 37.5, 36.3 and 33 in part. */
const SHARED: ReadonlySet<string> = new Set('phone address visit attend join greet thank congratulate'.split(' '));
/** The same where nothing is said of what is told: `wrote to Lind`, not `wrote the report`. */
const TELLING: ReadonlySet<string> = new Set('write tweet email speak'.split(' '));

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
