import { ACCUSED_WORDS, CALLINGS, MORE_OFFICES, OPPOSITE_WORDS, TRAITS, VICTIM_WORDS } from '../lexicon/callings';
import { COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME, type Country } from '../lexicon/countries';
import { COURTESY_TITLES, LEADER_ROLES, OFFICE_ROLES, ROLE_MODIFIERS, SHORT_TITLES, TIE_ROLES } from '../lexicon/roles';
import { COUNTRY_BY_SEAT } from '../lexicon/seats';
import type { Token } from '../model';
import { remember } from '../text/remember';

const plain = (word: string) => word.toLowerCase().replace(/\.$/, '');
const tail = (word: string) => word.slice(word.lastIndexOf('-') + 1);
const unite = (...sets: readonly ReadonlySet<string>[]): ReadonlySet<string> =>
  new Set(sets.flatMap((set) => [...set]));

const ROLES = unite(LEADER_ROLES, OFFICE_ROLES, MORE_OFFICES, TIE_ROLES, SHORT_TITLES);
/** Callings, which written with a capital are surnames more often than not: Cook, Baker. */
const SMALL_ONLY = unite(CALLINGS, TRAITS, ACCUSED_WORDS, VICTIM_WORDS, OPPOSITE_WORDS);

/** Whether a word is one of those that can be verbs as well: "will host Reyes". */
export const isCalling = (word: string): boolean => SMALL_ONLY.has(word);

/** Words kept: those of some pages. */
const CACHE_SIZE = 4000;

/** The role that a word says, lower case: `president`, `vice-president` → `president`; null when it says none. */
export const roleOf = remember((word: string): string | null => {
  const whole = plain(word);
  if (ROLES.has(whole)) return whole;
  const last = tail(whole);
  if (ROLES.has(last)) return last;
  return word === whole && SMALL_ONLY.has(word) ? word : null;
}, CACHE_SIZE);

/** The role that the token at `at` says in its place: `minister` behind `prime` is `prime-minister`. */
export function roleAt(tokens: readonly Token[], at: number): string | null {
  const role = roleOf(tokens[at]?.text ?? '');
  return role === 'minister' && plain(tokens[at - 1]?.text ?? '') === 'prime' ? 'prime-minister' : role;
}

/** Whether a word is a form of address that describes nobody: `Mr`, `Dr.` */
export const isCourtesy = (word: string): boolean => COURTESY_TITLES.has(plain(word)) && word !== 'chief';

/** Whether a word may stand before a role: `former`, `prime`, `foreign`. */
export const isRoleModifier = (word: string): boolean => ROLE_MODIFIERS.has(plain(word));

/** Whether a word says that the role is past: `former`, `late`, `then`. */
export const isFormer = (word: string): boolean => /^(?:former|ex|late|then|ousted|deposed)(?:-|$)/.test(plain(word));

/** The country that the tokens from `at` on name, by name, adjective or seat of power, and how many tokens that takes. */
export function countryAt(tokens: readonly Token[], at: number): { country: Country; length: number } | null {
  for (let length = 4; length > 0; length--) {
    const words = tokens.slice(at, at + length);
    if (words.length < length) continue;
    const text = words.map((token) => token.text).join(' ');
    const country = COUNTRY_BY_NAME.get(text) ?? COUNTRY_BY_DEMONYM.get(text) ?? COUNTRY_BY_SEAT.get(text);
    if (country) return { country, length };
  }
  return null;
}

/** The first country that the tokens name, or null. */
export function countryIn(tokens: readonly Token[]): Country | null {
  for (let at = 0; at < tokens.length; at++) {
    const found = countryAt(tokens, at);
    if (found) return found.country;
  }
  return null;
}

/** Words for one person of a people; "the French" and "the Chinese" are many. */
const ONE_OF_PEOPLE =
  /(?:an|iard|Briton|Scot|Dane|Swede|Serb|Croat|Slovene|New Zealander|woman|Turk|Greek|Czech|Israeli|Iraqi|Pakistani|Saudi)$/;

/** The country of "Italian" or "South Korean" at `at`, where it is a person of whom the sentence goes on; null where it is not. */
export function personOfCountryAt(tokens: readonly Token[], at: number): { country: Country; length: number } | null {
  for (const length of [2, 1]) {
    const words = tokens.slice(at, at + length);
    const text = words.map((token) => token.text).join(' ');
    const country = ONE_OF_PEOPLE.test(text) ? COUNTRY_BY_DEMONYM.get(text) : undefined;
    const [next, who] = tokens.slice(at + length);
    const isSubject = next !== undefined && /^(?:verb|auxiliary|modal)$/.test(next.class) && next.verb !== 'gerund';
    const isTold = next?.text === ',' && /^(?:who|whose|whom)$/.test(who?.text ?? '');
    if (country && (isSubject || isTold)) return { country, length };
  }
  return null;
}

/** The country of "the Italian" at `at`, where a verb follows; null where that is no person. */
export const nationalAt = (tokens: readonly Token[], at: number): Country | null =>
  /^the$/i.test(tokens[at]?.text ?? '') ? (personOfCountryAt(tokens, at + 1)?.country ?? null) : null;
