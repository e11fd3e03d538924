import { GENERIC_NOUNS } from '../../lexicon/generic-nouns';
import type { NounPart } from '../../text/clause';
import { holdsItem } from '../prepare/clause-at';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';

/**
 * Whether the subject of a clause is what a named place or body before it is called again by its kind: `the shares of Korv fell
 * as the company has no ships`, `in Chad, where the country has strict laws`. Not where another of that kind may be meant.
 */
export function isToldByKind(subject: NounPart, named: Item, { tokens, items }: PreparedSentence): boolean {
  const type = typeOf(named);
  const noun = items.find((item) => holdsItem(subject, item) && item.kind === 'word' && item.to === subject.to);
  if (!type || !noun || named.to > noun.from || !GENERIC_NOUNS[type]?.has(noun.lemma)) return false;
  if (tokens[noun.from - 1]?.lemma !== 'the') return false;
  const next = tokens[named.to]?.text === ',' ? named.to + 1 : named.to;
  if (tokens[next]?.lemma === 'where') return true;
  const alike = items.filter((item) => item.kind === 'figure' && !item.demonym && item.to <= noun.from);
  return alike.every((item) => item === named || isSame(item, named) || (typeOf(item) ?? type) !== type);
}

const isSame = (a: Item, b: Item): boolean =>
  (a.figure !== null && a.figure === b.figure) || (a.country !== null && a.country === b.country);

function typeOf({ country, capitalOf, figure }: Item): 'place' | 'organization' | null {
  if (country || capitalOf || figure?.type === 'place') return 'place';
  return figure?.type === 'organization' ? 'organization' : null;
}
