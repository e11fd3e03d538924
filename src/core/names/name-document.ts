import type { Span } from '../model';
import { findNameTokens, type NameToken } from './find-name-tokens';
import type { NameModel } from './name-model';
import { readWord, type Word } from './read-word';

/** A sentence as the name finder reads it. */
export interface NameSentence {
  readonly tokens: readonly NameToken[];
  /** One for each token; in a line of capitals read as if each word were titled. */
  readonly words: readonly Word[];
  /** Bits: a line in capitals 1, a line in title case 2. */
  readonly mode: number;
}

/** Share of words in capitals, or capitalised, from which on a line is a heading set in capitals or in title case. */
const CAPITALS_SHARE = 0.7;
const TITLE_SHARE = 0.75;
/** Words that a line needs before its case says anything. */
const CAPITALS_WORDS = 3;
const TITLE_WORDS = 4;
/** Words kept between documents, so that common words are looked up once; forgotten all at once when there are more. */
const CACHE_SIZE = 20000;

type WordLists = Pick<NameModel, 'words' | 'lists' | 'clusters' | 'types'>;
const caches = new WeakMap<WordLists, Map<string, Word>>();

/** Gives each spelling its word, from memory where it has been met before. */
export function createWordReader(model: WordLists): (text: string) => Word {
  const cache = caches.get(model) ?? new Map<string, Word>();
  caches.set(model, cache);
  if (cache.size > CACHE_SIZE) cache.clear();
  return (text) => {
    const known = cache.get(text);
    if (known) return known;
    const word = readWord(text, model);
    cache.set(text, word);
    return word;
  };
}

/** Cuts sentences into tokens and reads their words. */
export function readNameSentences(text: string, sentences: readonly Span[], model: WordLists): NameSentence[] {
  const read = createWordReader(model);
  return sentences.map((sentence) => toNameSentence(findNameTokens(text, sentence), read));
}

/** A sentence from its tokens. */
export function toNameSentence(tokens: readonly NameToken[], read: (text: string) => Word): NameSentence {
  const long = tokens.filter((token) => /\p{L}{2}/u.test(token.text));
  const capitals = long.filter((token) => token.text === token.text.toUpperCase()).length;
  const shouts = long.length >= CAPITALS_WORDS && capitals / long.length > CAPITALS_SHARE;
  const words = tokens.map((token) => read(shouts ? titled(token.text) : token.text));
  const content = words.filter((word) => word.isWord && word.length > 3);
  const isTitled = content.filter((word) => word.isCapital).length / content.length > TITLE_SHARE;
  return { tokens, words, mode: (shouts ? 1 : 0) | (content.length >= TITLE_WORDS && isTitled ? 2 : 0) };
}

const titled = (word: string) => (word.length > 1 ? word.charAt(0) + word.slice(1).toLowerCase() : word);
