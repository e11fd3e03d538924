import { COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME } from '../lexicon/countries';

/** A body's name without the country that it is of. */
interface OwnName {
  /** Words of the name, in lower case. */
  readonly words: readonly string[];
  readonly country: string | null;
}

const COUNTRY_OF: ReadonlyMap<string, string> = new Map(
  [...COUNTRY_BY_NAME, ...COUNTRY_BY_DEMONYM].map(([word, { name }]) => [word.toLowerCase().replace(/\./g, ''), name]),
);
/** Words of the longest country's name before a body's: `United Arab Emirates`. */
const LONGEST = 3;
/** Words of a body's name without its country that are enough to know it by. */
const FEWEST = 2;

/** `US Supreme Court`, `Supreme Court of the United States`: what the body is called, and its country. */
export function withoutCountry(words: readonly string[]): OwnName {
  const of = words.lastIndexOf('of');
  const behind = of < 0 ? undefined : COUNTRY_OF.get(words.slice(of + (words[of + 1] === 'the' ? 2 : 1)).join(' '));
  if (behind && of >= FEWEST) return { words: words.slice(0, of), country: behind };
  for (let length = LONGEST; length > 0; length--) {
    const before = COUNTRY_OF.get(words.slice(0, length).join(' '));
    if (before && words.length - length >= FEWEST) return { words: words.slice(length), country: before };
  }
  return { words, country: null };
}

/** Whether two names are those of one body of one country, each told with it: `US Supreme Court`, `Supreme Court of the United States`. */
export function isSameOfCountry(a: readonly string[], b: readonly string[]): boolean {
  const [mine, theirs] = [withoutCountry(a), withoutCountry(b)];
  return mine.country !== null && mine.country === theirs.country && mine.words.join(' ') === theirs.words.join(' ');
}
