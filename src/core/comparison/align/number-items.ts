import type { Item } from '../prepare/item';
import type { PreparedDocument } from '../prepare/prepare-document';

/** Numbers of a document’s items, from 0 on, given as its sentences are looked at. */
export interface Numbers {
  /** More than any number. */
  readonly end: number;
  /** The numbers of the items of one of its sentences. */
  readonly in: (items: readonly Item[]) => Uint16Array;
  /** The number of an item of a sentence that was looked at; undefined for any other. */
  readonly of: (item: Item) => number | undefined;
}

const known = new WeakMap<PreparedDocument['sentences'], Numbers>();

/** Numbers the items of a document, so that what is found of each can be kept in a list; once for as long as it lives. */
export function numberItems({ sentences }: PreparedDocument): Numbers {
  const before = known.get(sentences);
  if (before) return before;
  const numbers = createNumbers(sentences.reduce((sum, { items }) => sum + items.length, 0));
  known.set(sentences, numbers);
  return numbers;
}

function createNumbers(end: number): Numbers {
  const byItem = new Map<Item, number>();
  const byWord = new Map<string, number>();
  const bySentence = new Map<readonly Item[], Uint16Array>();
  let next = 0;
  const toNumber = (item: Item): number => {
    const word = toWord(item);
    const number = (word === null ? undefined : byWord.get(word)) ?? next++;
    if (word !== null) byWord.set(word, number);
    byItem.set(item, number);
    return number;
  };
  return {
    end,
    of: (item) => byItem.get(item),
    in: (items) => {
      const before = bySentence.get(items);
      if (before) return before;
      const numbers = Uint16Array.from(items, toNumber);
      bySentence.set(items, numbers);
      return numbers;
    },
  };
}

/** All that a word says when it is held against another: words alike in this need no number each. Null for what is no word. */
export const toWord = ({ kind, class: word, lemma, quoted }: Item): string | null =>
  kind === 'word' ? `${word} ${quoted ? '“' : ''}${lemma}` : null;
