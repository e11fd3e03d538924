import { hashText } from './hash';
import { LIST } from './list-bits';
import { lookUp, type NameModel, toWordKey } from './name-model';

/** What is known of a word by itself; computed once for each spelling. */
export interface Word {
  /** Hash of its small letters. */
  readonly hash: number;
  /** Hash as the model's lists know it: small letters without accents. */
  readonly key: number;
  readonly isCapital: boolean;
  readonly isWord: boolean;
  readonly length: number;
  /** Name lists, see `LIST`. */
  readonly lists: number;
  /** Bit path in the cluster tree, -1 for none. */
  readonly cluster: number;
  readonly type: number;
  /** Hash of its pattern of capitals, small letters, digits and marks. */
  readonly shape: number;
  /** Hashes of its first 1 to 4 and its last 1 to 4 letters. */
  readonly prefixes: readonly number[];
  readonly suffixes: readonly number[];
  /** Bits: capital 1, all capitals 2, digit 4, letter 8, dot 32, single 64, initial 128. */
  readonly traits: number;
}

const isUpper = (unit: number) => unit >= 65 && unit <= 90;
const isLower = (unit: number) => unit >= 97 && unit <= 122;
const LAST_ASCII = 127;
const isDigit = (unit: number) => unit >= 48 && unit <= 57;
const COMBINING = /[\u0300-\u036f]/g;

/** Small letters without accents, apostrophes straight: the form in which the name lists hold words. */
export function toListForm(word: string): string {
  const small = word.toLowerCase();
  for (let at = 0; at < small.length; at++) {
    if (small.charCodeAt(at) > LAST_ASCII) return small.normalize('NFD').replace(COMBINING, '').replace(/’/g, "'");
  }
  return small;
}

/** Lengths of the beginnings and ends of words that are looked at. */
const PARTS = [1, 2, 3, 4];

/** A word with what the model's lists say of it. */
export function readWord(text: string, model: Pick<NameModel, 'words' | 'lists' | 'clusters' | 'types'>): Word {
  const small = text.toLowerCase();
  const key = toWordKey(hashText(toListForm(text)));
  const entry = lookUp(model.words, key);
  const isCapital = isUpper(text.charCodeAt(0)) || (text.charCodeAt(0) > LAST_ASCII && /^\p{Lu}/u.test(text));
  const isWord = isLower(text.charCodeAt(text.length - 1)) || /\p{L}/u.test(text);
  const allCapitals = isCapital && text.length > 1 && text === text.toUpperCase();
  const marks = (/\p{N}/u.test(text) ? 4 : 0) | (isWord ? 8 : 0) | (text.includes('.') ? 32 : 0);
  const short = (text.length === 1 ? 64 : 0) | (isCapital && text.length === 2 && text.endsWith('.') ? 128 : 0);
  return {
    hash: hashText(small),
    key,
    isCapital,
    isWord,
    length: text.length,
    lists: model.lists[entry] ?? 0,
    cluster: model.clusters[entry] ?? -1,
    type: model.types[entry] ?? -1,
    shape: hashText(shapeOf(text)),
    prefixes: PARTS.map((length) => hashText(small, 0, Math.min(length, small.length))),
    suffixes: PARTS.map((length) => hashText(small, Math.max(0, small.length - length))),
    traits: (isCapital ? 1 : 0) | (allCapitals ? 2 : 0) | marks | short,
  };
}

/** Longer words than this do not differ in shape. */
const SHAPE_LENGTH = 24;

/** `McDonald` → `XxXx`; runs count once. */
function shapeOf(text: string): string {
  let shape = '';
  for (let at = 0; at < text.length && at < SHAPE_LENGTH; at++) {
    const letter = shapeLetter(text, at);
    if (letter !== shape.at(-1) || at === 0) shape += letter;
  }
  return shape;
}

function shapeLetter(text: string, at: number): string {
  const unit = text.charCodeAt(at);
  if (isUpper(unit)) return 'X';
  if (isLower(unit)) return 'x';
  if (isDigit(unit)) return 'D';
  const letter = text.charAt(at);
  if (unit <= LAST_ASCII) return letter;
  return /\p{Lu}/u.test(letter) ? 'X' : /\p{L}/u.test(letter) ? 'x' : letter;
}

/** Whether a word is in any of the lists given by their bits. */
export const isListed = (word: Word | undefined, bits: number): boolean =>
  word !== undefined && (word.lists & bits) !== 0;

/** Whether a word is a title such as `President` or `Dr.`. */
export const isTitle = (word: Word | undefined): boolean => isListed(word, LIST.title);
