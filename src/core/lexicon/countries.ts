import { AFRICA } from './countries/africa';
import { AMERICAS } from './countries/americas';
import { ASIA } from './countries/asia';
import { EUROPE } from './countries/europe';
import { OCEANIA } from './countries/oceania';

/** A country as news speaks of it. */
export interface Country {
  readonly name: string;
  /** Seats of government; empty when the capital has the country's own name. */
  readonly capitals: readonly string[];
  /** Adjectives and words for its people, singular: `Russian`, `Argentine`. */
  readonly demonyms: readonly string[];
  /** Other names, abbreviations among them: `DPRK`, `Burma`. */
  readonly aliases: readonly string[];
}

const list = (cell = ''): string[] => cell.split(',').filter(Boolean);

/** Every country, from the tables by continent. */
export const COUNTRIES: readonly Country[] = [AFRICA, AMERICAS, ASIA, EUROPE, OCEANIA]
  .flatMap((table) => table.trim().split('\n'))
  .map((row) => {
    const [name = '', capitals, demonyms, aliases] = row.split('|');
    return { name, capitals: list(capitals), demonyms: list(demonyms), aliases: list(aliases) };
  });

const keyed = (words: (country: Country) => readonly string[]): ReadonlyMap<string, Country> =>
  new Map(COUNTRIES.flatMap((country) => words(country).map((word) => [word, country])));

/** Country by any of its names, as written: `North Korea`, `DPRK`. */
export const COUNTRY_BY_NAME = keyed((country) => [country.name, ...country.aliases]);

/** Country by its capital, as written: `Pyongyang`. */
export const COUNTRY_BY_CAPITAL = keyed((country) => country.capitals);

/** Country by adjective or people, singular and plural: `Russian`, `Russians`. */
export const COUNTRY_BY_DEMONYM = keyed((country) =>
  country.demonyms.flatMap((word) => (/(?:s|sh|ch|se|ss|\.|US|UK)$/.test(word) ? [word] : [word, `${word}s`])),
);

/** The same words in lower case: `norwegian`, `norwegians`. */
export const DEMONYM_WORDS: ReadonlySet<string> = new Set(
  [...COUNTRY_BY_DEMONYM.keys()].map((word) => word.toLowerCase()),
);
