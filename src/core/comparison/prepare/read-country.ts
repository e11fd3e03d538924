import { COUNTRY_BY_CAPITAL, COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME } from '../../lexicon/countries';
import type { Token } from '../../model';

/** A country, its adjective or its capital in running text. */
export interface CountryWords {
  /** One past the last token. */
  readonly to: number;
  readonly country: string | null;
  readonly demonym: boolean;
  readonly capitalOf: string | null;
}

/** What an item has of country words. */
export const toPlace = ({ country, demonym, capitalOf }: CountryWords): Omit<CountryWords, 'to'> => ({
  country,
  demonym,
  capitalOf,
});

/** With what country words start, and of how many they are at most: of nearly every other word no more has to be asked. */
const FIRST_WORDS = new Map<string, number>();
for (const names of [COUNTRY_BY_NAME, COUNTRY_BY_DEMONYM, COUNTRY_BY_CAPITAL])
  for (const name of names.keys()) {
    const words = name.split(' ');
    FIRST_WORDS.set(words[0] ?? '', Math.max(words.length, FIRST_WORDS.get(words[0] ?? '') ?? 0));
  }

/** The country words that start at a token, longest first; null when there are none. */
export function readCountry(tokens: readonly Token[], at: number): CountryWords | null {
  const longest = FIRST_WORDS.get(tokens[at]?.text ?? '');
  if (longest === undefined) return null;
  const half = readHalf(tokens, at);
  if (half) return { to: at + 1, country: half, demonym: false, capitalOf: null };
  for (let length = longest; length > 0; length--) {
    const words = tokens.slice(at, at + length);
    if (words.length < length) continue;
    const text = words.map((token) => token.text).join(' ');
    const named = COUNTRY_BY_NAME.get(text);
    const adjective = COUNTRY_BY_DEMONYM.get(text);
    const seat = COUNTRY_BY_CAPITAL.get(text);
    if (named) return { to: at + length, country: named.name, demonym: false, capitalOf: null };
    if (adjective && isCapital(tokens, at, at + length))
      return { to: at + length + 1, country: null, demonym: false, capitalOf: adjective.name };
    if (adjective) return { to: at + length, country: adjective.name, demonym: true, capitalOf: null };
    if (seat) return { to: at + length, country: null, demonym: false, capitalOf: seat.name };
  }
  return null;
}

/** `in the Peruvian capital`: the city itself; not where it is named too (`the Peruvian capital Lima`) or only said of one. */
const isCapital = (tokens: readonly Token[], at: number, end: number): boolean =>
  tokens[end]?.lemma === 'capital' &&
  tokens[at - 1]?.lemma === 'the' &&
  /^(?:preposition|particle)$/.test(tokens[at - 2]?.class ?? '') &&
  !/^(?:name|noun)$/.test(tokens[end + 1]?.class ?? '') &&
  !/^(?:of|,)$/.test(tokens[end + 1]?.lemma ?? '');

/** The country of an adjective that opens a hyphenated word: `Russian-built` → Russia; null for other words. */
export function readLeadingCountry(word: string): string | null {
  const [first = '', second] = word.split('-');
  return second === undefined
    ? null
    : (COUNTRY_BY_DEMONYM.get(first)?.name ?? COUNTRY_BY_NAME.get(first)?.name ?? null);
}

/** The other country of two that a hyphen joins: `Russian-Ukrainian` → Ukraine; null for other words. */
export function readLastCountry(word: string): string | null {
  const [, second = '', more] = word.split('-');
  return more === undefined ? ((COUNTRY_BY_DEMONYM.get(second) ?? COUNTRY_BY_NAME.get(second))?.name ?? null) : null;
}

/** `the Chile-Velsund border`: a hyphen between two places makes no name. */
export const isPairOfPlaces = (word: string): boolean =>
  word.includes('-') && /^\p{Lu}[\p{L}.]+-\p{Lu}\p{L}+$/u.test(word) && readLeadingCountry(word) !== null;

/** `North` in `North and South Korea`: the country that it names together with the last word of the other. */
function readHalf(tokens: readonly Token[], at: number): string | null {
  const [first, last] = [tokens[at], tokens[at + 3]];
  if (tokens[at + 1]?.text !== 'and' || !last) return null;
  return COUNTRY_BY_NAME.get(`${first?.text} ${last.text}`)?.name ?? null;
}
