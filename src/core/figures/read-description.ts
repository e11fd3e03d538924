import { COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME, type Country } from '../lexicon/countries';
import { LEADER_ROLES } from '../lexicon/roles';
import type { Figure } from '../model';
import { roleOf } from './role-words';

/** What a figure's descriptions say, read from their words alone. */
export interface Described {
  /** Lower case; `prime-minister` for the two words. */
  readonly roles: readonly string[];
  /** The first country that is named. */
  readonly country: Country | null;
  /** True for presidents, prime ministers and the like. */
  readonly isLeader: boolean;
}

/** Roles and country from the descriptions that a text gives of a figure; empty where it gives none. */
export function readDescription(figure: Figure): Described {
  const texts = figure.descriptions.map((one) => one.text.replace(/\bprime minister\b/gi, 'prime-minister'));
  const words = texts.map((text) => text.split(/[\s,]+/).map((word) => word.replace(/[’']s$/, '')));
  const roles = words
    .flat()
    .flatMap((word) => (/^prime-minister$/i.test(word) ? 'prime-minister' : (roleOf(word) ?? [])));
  const country = words.map(findCountry).find((one) => one !== null) ?? null;
  return { roles, country, isLeader: roles.some((role) => LEADER_ROLES.has(role)) };
}

function findCountry(words: readonly string[]): Country | null {
  for (let at = 0; at < words.length; at++) {
    for (let length = 3; length > 0; length--) {
      const text = words.slice(at, at + length).join(' ');
      const country = COUNTRY_BY_NAME.get(text) ?? COUNTRY_BY_DEMONYM.get(text);
      if (country) return country;
    }
  }
  return null;
}
