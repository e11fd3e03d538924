import { GENERIC_NOUNS } from '../../lexicon/generic-nouns';
import type { Item } from './item';
import type { PreparedSentence } from './prepare-document';

const isPlace = ({ kind, demonym, country, capitalOf, figure }: Item): boolean =>
  kind === 'figure' && !demonym && Boolean(country || capitalOf || figure?.type === 'place');

/** Whether a noun points at the one place that its sentence names: `Norway ordered them to leave the country`. */
export function pointsAtPlace(
  place: Item,
  noun: Item,
  { tokens, items }: PreparedSentence,
  same: (claim: Item, document: Item) => boolean,
): boolean {
  if (noun.kind !== 'word' || !isPlace(place) || !GENERIC_NOUNS.place?.has(noun.lemma)) return false;
  if (tokens[noun.from - 1]?.lemma !== 'the') return false;
  const places = items.filter((item) => isPlace(item) && item.to <= noun.from);
  return places.length > 0 && places.every((item) => same(place, item));
}
