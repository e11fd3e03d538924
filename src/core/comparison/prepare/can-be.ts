import { roleOf } from '../../figures/role-words';
import { sexOf } from '../../figures/sex-of';
import { GENERIC_NOUNS } from '../../lexicon/generic-nouns';
import type { Figure, FigureType } from '../../model';
import { nameKeysOf } from './link-page-figures';

/** Nouns that stand for two by themselves: `the pair`. */
export const PAIRS = /^(?:pair|duo|couple)$/;
/** Nouns for whoever takes part, of any kind. */
const ANY_PARTY = /^(?:side|party|partner|ally|neighbour|neighbor|rival)$/;

/** Whether a noun, as base form, can be said of a figure by what kind of figure it is: `country`, `woman`, `minister`. */
export function canBe(noun: string, figure: Figure, text: string): boolean {
  if (ANY_PARTY.test(noun)) return true;
  if (/^(?:wo)?man$/.test(noun)) {
    const names = nameKeysOf(figure, text).map((key) => ({ key }));
    const sex = sexOf({ descriptions: figure.descriptions, names });
    return figure.type === 'person' && sex !== (noun === 'man' ? 'female' : 'male');
  }
  const isOfType = (type: FigureType) => figure.type === type && GENERIC_NOUNS[type]?.has(noun) === true;
  return (
    (figure.type === 'person' && (PAIRS.test(noun) || roleOf(noun) !== null)) ||
    isOfType('person') ||
    isOfType('organization') ||
    isOfType('place')
  );
}
