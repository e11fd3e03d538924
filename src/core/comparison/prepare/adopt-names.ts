import { toNameKey } from '../../figures/name-key';
import { findSpelledName } from './find-spelled-names';
import type { Item } from './item';
import { isSameName } from './link-page-figures';
import type { PreparedDocument } from './prepare-document';

/** Tokens between the words of one name: none, or a particle such as `of`. */
const GAP = 1;

/**
 * A claim’s items with the names put back together that were read as plain words: a short text gives the name stage
 * little to go by, and the document tells that `Velmont` is someone. Words stay words unless a figure of the document
 * bears them as its name.
 */
export function adoptNames(items: readonly Item[], text: string, document: PreparedDocument): Item[] {
  const adopted: Item[] = [];
  for (let at = 0; at < items.length; ) {
    const owned = findOwned(items, at, text, document) ?? findSpelledName(items, at, text, document.spelled);
    const length = owned?.length ?? lengthOfName(items, at, text, document);
    const [first, last] = [items[at], items[at + length - 1]];
    if (first && last && length > 0) {
      const lemma = text.slice(first.start, last.end).toLowerCase();
      const words = owned?.name ?? toNameKey(lemma);
      adopted.push({
        ...first,
        figure: null,
        country: null,
        owner: last.owner,
        words,
        names: [words],
        kind: 'figure',
        class: 'name',
        form: 'name',
        lemma,
        to: last.to,
        end: last.end,
      });
    } else if (first) adopted.push(isSurname(first, document) ? toSurname(first) : toHalf(first, text, document));
    at += Math.max(1, length);
  }
  return adopted;
}

/** How many items from one on make up a name that the document knows; 0 when none does. */
function lengthOfName(items: readonly Item[], at: number, text: string, document: PreparedDocument): number {
  if (isJoined(items, at, text, document)) return 2;
  let length = 0;
  while (isCapital(items[at + length], text) && (length === 0 || isNext(items, at + length))) length++;
  for (; length > 0; length--) {
    const words = items.slice(at, at + length).flatMap((item) => toNameKey(text.slice(item.start, item.end)));
    if (document.names.some(({ key, person }) => isSameName(words, key, person))) return length;
  }
  return 0;
}

/** `Chad’s Security Service` where the document has a Security Service of Chad: how many items those are, and the name. */
function findOwned(
  items: readonly Item[],
  at: number,
  text: string,
  { names }: PreparedDocument,
): { readonly length: number; readonly name: readonly string[] } | null {
  const owner = items[at];
  if (!owner?.owner || owner.form !== 'name') return null;
  let to = at + 1;
  while (isLoose(items[to], text) && (to === at + 1 || isNext(items, to))) to++;
  const words = items.slice(at + 1, to).flatMap((item) => toNameKey(text.slice(item.start, item.end)));
  const name = [...words, 'of', ...owner.words];
  return words.length && names.some(({ key }) => key.join(' ') === name.join(' ')) ? { length: to - at, name } : null;
}

/** `Paris`, a surname where the document has an Ada Paris and never the town. */
const isSurname = (
  { form, figure, located, owner, words, country, capitalOf }: Item,
  { names }: PreparedDocument,
): boolean =>
  form === 'name' &&
  words.length === 1 &&
  (country !== null || capitalOf !== null) &&
  figure?.type !== 'person' &&
  !(located && !owner) &&
  names.some(({ key, person }) => person && key.length > 1 && key.at(-1) === words[0]) &&
  !names.some(({ key, person }) => !person && key.includes(words[0] ?? ''));

const toSurname = (item: Item): Item => ({
  ...item,
  figure: null,
  country: null,
  capitalOf: null,
  names: [item.words],
});

/** `the North` as the country that it is in the document. */
function toHalf(item: Item, text: string, { halves }: PreparedDocument): Item {
  const isBare = item.form === 'name' && !item.country && !item.figure;
  const country = isBare && /[Tt]he $/.test(text.slice(0, item.start)) ? halves.get(item.lemma) : undefined;
  return country ? { ...item, country } : item;
}

/** A capital word, or a name that no figure bears. */
const isLoose = (item: Item | undefined, text: string): boolean =>
  isCapital(item, text) || (item?.form === 'name' && item.figure === null && item.country === null);

/** `Orr and Lind` where the document has one company of that name. */
function isJoined(items: readonly Item[], at: number, text: string, { names }: PreparedDocument): boolean {
  const [first, last] = items.slice(at, at + 2);
  if (!first || !last || !/^ (?:and|&) $/.test(text.slice(first.end, last.start))) return false;
  const words = toNameKey(text.slice(first.start, last.end)).join(' ');
  return names.some(({ key, person }) => !person && key.join(' ') === words);
}

const isCapital = (item: Item | undefined, text: string): boolean =>
  (item?.kind === 'word' || item?.kind === 'number') && /^\p{Lu}/u.test(text.slice(item.start, item.end));

const isNext = (items: readonly Item[], at: number): boolean => (items[at]?.from ?? 0) - (items[at - 1]?.to ?? 0) < GAP;
