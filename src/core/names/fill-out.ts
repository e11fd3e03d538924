import { LIST } from './list-bits';
import type { NameSentence } from './name-document';
import type { ScoredName } from './read-twice';
import { isListed } from './read-word';

/** What a first name before a lone surname, or a surname behind a lone first name, may not be. */
const NO_PART =
  LIST.commonWord | LIST.title | LIST.date | LIST.demonym | LIST.country | LIST.organizationEnd | LIST.placeEnd;

/** A lone word next to a free first name is not all of the name: "Judith" before "Fell". */
export function fillOut(
  { words, mode }: NameSentence,
  { first, last }: Pick<ScoredName, 'first' | 'last'>,
): { first: number; last: number } {
  const isPart = (at: number, bits: number) =>
    words[at]?.isCapital === true && isListed(words[at], bits) && !isListed(words[at], NO_PART);
  const isLone = (at: number) => !words[at]?.isCapital;
  if (mode || first !== last) return { first, last };
  if (isPart(first - 1, LIST.firstName) && isLone(first - 2) && isLone(last + 1)) return { first: first - 1, last };
  const isFirstName = isPart(first, LIST.firstName) && isLone(first - 1);
  return isFirstName && isPart(last + 1, LIST.lastName) && isLone(last + 2)
    ? { first, last: last + 1 }
    : { first, last };
}
