import { toNameKey } from '../../figures/name-key';
import type { Item } from './item';

/** Names in words, by their letters alone, in which the spellings of one meet: `J-Dams` and `Jdams`. */
export type SpelledNames = ReadonlyMap<string, readonly string[]>;

/** Items of the longest name that is looked for. */
const LONGEST = 7;

/** The letters of a name’s words. */
const toLetters = (words: readonly string[]): string => words.join('');

/** All names of a document that have several words: those of its figures, and those that no figure claims. */
export function spellNames(names: readonly (readonly string[])[], items: readonly Item[]): SpelledNames {
  const loose = items
    .filter(({ kind, form, figure, country }) => kind === 'figure' && form === 'name' && !figure && !country)
    .map(({ words }) => words);
  return new Map([...loose, ...names].filter((words) => words.length > 1).map((words) => [toLetters(words), words]));
}

/** How many items from one on a document reads as one name, and that name; null where they are read alike, or it has no such name. */
export function findSpelledName(
  items: readonly Item[],
  at: number,
  text: string,
  spelled: SpelledNames,
): { readonly length: number; readonly name: readonly string[] } | null {
  const first = items[at];
  if (!first || !isPart(first, text)) return null;
  let reach = 1;
  for (let next = items[at + reach]; reach < LONGEST && next && isPart(next, text); next = items[at + reach]) reach++;
  for (let length = reach; length > 1; length--) {
    const parts = items.slice(at, at + length);
    const last = parts.at(-1);
    if (!last || last.owner !== parts.some((part) => part.owner)) continue;
    const words = text.slice(first.start, last.end);
    const name = /^[\p{L}\p{N}&’'.\- ]+$/u.test(words) ? spelled.get(toLetters(toNameKey(words))) : undefined;
    if (name) return { length, name };
  }
  return null;
}

/** What can be a word of a name: a capital, a number in figures, and no country by itself that others are called after. */
const isPart = ({ start, kind, form }: Item, text: string): boolean =>
  /[\p{Lu}\p{N}]/u.test(text[start] ?? '') && kind !== 'time' && (form === null || form === 'name');
