import { LIST } from '../../src/core/names/list-bits';
import { toListForm } from '../../src/core/names/read-word';

/** Bits of `LIST` for each word, and for each name of several words (joined by spaces, hyphens words of their own). */
export interface NameLists {
  readonly words: Map<string, number>;
  readonly phrases: Map<string, number>;
}

export type Adder = (name: string, bit: number) => void;

/** Empty lists, and the way to fill them: the name goes where its number of words puts it. */
export function createNameLists(): { lists: NameLists; add: Adder } {
  const lists: NameLists = { words: new Map(), phrases: new Map() };
  const add: Adder = (name, bit) => {
    const words = toListForm(name.trim())
      .replace(/(?<=\S)-(?=\S)/g, ' - ')
      .replace(/(?<=\S)'s(?= |$)/g, " 's")
      .split(/\s+/)
      .filter(Boolean);
    const [first] = words;
    if (first === undefined) return;
    const into = words.length > 1 ? lists.phrases : lists.words;
    const key = words.join(' ');
    into.set(key, (into.get(key) ?? 0) | bit);
  };
  return { lists, add };
}

/** Adds every word of a list written as one string. */
export const addWords = (add: Adder, words: string | Iterable<string>, bit: number): void => {
  for (const word of typeof words === 'string' ? words.split(/\s+/) : words) add(word, bit);
};

/** Rank from which on a name of the lists is so rare in news that it is left out of the model. */
const RARE = 120000;
const RARE_COMMON = 60000;

/** The words that are worth their place: rare names and rare common words left out, short curated lists kept. */
export function dropRareWords(
  words: ReadonlyMap<string, number>,
  rank: ReadonlyMap<string, number>,
): Map<string, number> {
  const byFrequency =
    LIST.firstName | LIST.lastName | LIST.city | LIST.smallCity | LIST.region | LIST.commonWord | LIST.company;
  return new Map(
    [...words].filter(([word, bits]) => {
      if (bits & ~byFrequency || (bits & LIST.city && !(bits & LIST.commonWord))) return true;
      return (rank.get(word) ?? Number.POSITIVE_INFINITY) < (bits === LIST.commonWord ? RARE_COMMON : RARE);
    }),
  );
}
