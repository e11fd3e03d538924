import { remember } from '../text/remember';

/** What navies and shipping lines put before a ship’s name. From general knowledge, the ship prefixes of the larger navies. */
const SHIPS = /^(?:[Tt]he )?(?:HM[ACN]?Z?S|USS|USNS|USCGC|ROKS|RMS|SS|MV|INS|KRI|BRP|PNS|TCG|ARA) (?=\p{Lu})/u;
const COMBINING = /\p{M}/gu;
/** Names that are kept: those of some long pages and what they are held against, some hundred kilobytes. */
const MOST_NAMES = 4000;

/**
 * The words of a name in a form in which its spellings meet: lower case, without accents, hyphens, stops and a leading
 * article or ship’s prefix; `Kim Jong-un` and `Kim Jong Un` are alike, and so are `U.N.` and `UN`.
 */
export const toNameKey = remember<readonly string[]>(
  (name) =>
    name
      .normalize('NFD')
      .replace(SHIPS, '')
      .replace(COMBINING, '')
      .replace(/[’']s?$/u, '')
      .replace(/[’']/gu, '')
      .replace(/(?<=\p{L})\.(?=\p{L}|$)/gu, '')
      .toLowerCase()
      .replace(/^the /, '')
      .split(/[^\p{L}\p{N}&]+/u)
      .filter(Boolean),
  MOST_NAMES,
);

/** Letter groups that transliterations write differently, each with one stand-in. */
const VARIANTS: readonly (readonly [RegExp, string])[] = [
  [/(?:iy|yy|ey|ei|ij|ay|ai|y|j)/g, 'i'],
  [/(?:ou|oo|u)/g, 'u'],
  [/ph/g, 'f'],
  [/(?:kh|ch|ck|q)/g, 'k'],
  [/(?:w|ff)/g, 'v'],
  [/z/g, 's'],
  [/(.)\1+/g, '$1'],
];

/** What transliterations of one name have in common: `Alexey` and `Alexei`, `Mohammed` and `Mohamed`. */
export const toSkeleton = (word: string): string =>
  VARIANTS.reduce((left, [group, letter]) => left.replace(group, letter), word);
