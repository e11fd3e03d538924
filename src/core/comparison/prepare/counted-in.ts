import type { Clause, NounPart } from '../../text/clause';
import type { Item } from './item';

/** Nouns for those who act for a country or a town. Written from general knowledge of news prose. */
export const GOVERNMENTS = /^(?:government|authority|leadership|administration|capital)s?$/;
/** Those who fight for a body or a country: `the insurgents of Korv`. Written from general knowledge of news prose. */
const FORCES = /^(?:insurgent|militant|fighter|soldier|troop|force|gunman|guerrilla|army|navy|military)s?$/;
/** Nouns that only say what kind of place is named behind `of`: `the town of Velden`. */
const KINDS_OF_PLACE =
  /^(?:city|town|village|state|island|region|province|county|district|kingdom|republic|port|borough)$/;

/** Those of whom a body that votes is made up. From general knowledge of news prose. */
const VOTERS = /^(?:member|majority|lawmaker|deputy|delegate|legislator)$/;
/** What such a body does by a vote. From general knowledge of news prose. */
const DECIDING =
  /^(?:approve|pass|adopt|reject|ratify|endorse|repeal|abolish|legali[sz]e|ban|oust|impeach|extend|back)$/;

/** `members of the council voted to approve it`: what they decide by a vote the body itself decides. */
function isByVote({ kind, parent, verb }: Clause, part: NounPart, items: readonly Item[]): boolean {
  if (kind !== 'infinitive' || parent?.verb?.lemma !== 'vote' || !DECIDING.test(verb?.lemma ?? '')) return false;
  return items.some(({ from, to, lemma }) => from <= part.head && part.head < to && VOTERS.test(lemma));
}

/** The dogs of `a pair of dogs`, the country of `the government of`: what stands behind an amount or those who act for it is the thing itself. */
export function countedIn(clause: Clause, part: NounPart, items: readonly Item[]): NounPart | null {
  const { before, after, parent } = clause;
  // `asked the government of Chad to leave`: who is to leave stands in the clause around.
  const outer = parent ? [...parent.before, ...parent.after] : [];
  const next = [...before, ...after, ...outer].find((one) => one.from === part.to);
  if (next?.kind !== 'preposition' || next.word !== 'of') return null;
  if (isByVote(clause, part, items)) return next.noun;
  const stands = items.some(
    ({ number, lemma, from, to }) =>
      from <= part.head &&
      part.head < to &&
      (number || [GOVERNMENTS, FORCES, KINDS_OF_PLACE].some((nouns) => nouns.test(lemma))),
  );
  return stands ? next.noun : null;
}
