import type { Clause, NounPart } from '../../text/clause';
import type { Item } from './item';

/** Nouns for those who act for a country or a town. Written from general knowledge of news prose. */
export const GOVERNMENTS = /^(?:government|authority|leadership|administration|capital)s?$/;
/** Those who fight for a body or a country: `the insurgents of Korv`. Written from general knowledge of news prose. */
const FORCES = /^(?:insurgent|militant|fighter|soldier|troop|force|gunman|guerrilla|army|navy|military)s?$/;
/** Nouns that only say what kind of place is named behind `of`: `the town of Velden`. */
const KINDS_OF_PLACE =
  /^(?:city|town|village|state|island|region|province|county|district|kingdom|republic|port|borough)$/;

/** The dogs of `a pair of dogs`, the country of `the government of`: what stands behind an amount or those who act for it is the thing itself. */
export function countedIn({ before, after, parent }: Clause, part: NounPart, items: readonly Item[]): NounPart | null {
  // `asked the government of Chad to leave`: who is to leave stands in the clause around.
  const outer = parent ? [...parent.before, ...parent.after] : [];
  const next = [...before, ...after, ...outer].find((one) => one.from === part.to);
  if (next?.kind !== 'preposition' || next.word !== 'of') return null;
  const stands = items.some(
    ({ number, lemma, from, to }) =>
      from <= part.head &&
      part.head < to &&
      (number || [GOVERNMENTS, FORCES, KINDS_OF_PLACE].some((nouns) => nouns.test(lemma))),
  );
  return stands ? next.noun : null;
}
