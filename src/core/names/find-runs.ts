import { hashText, mix } from './hash';
import { LIST } from './list-bits';
import { lookUp, MAX_PHRASE, type NameModel, toWordKey } from './name-model';
import { isListed, type Word } from './read-word';

/** For each token the first and last index of the run of capitalised words it is in; -1 outside. */
export interface Runs {
  readonly first: Int32Array;
  readonly last: Int32Array;
}

const AND = hashText('and');
const THE = hashText('the');
const FOR = hashText('for');
const OF = hashText('of');
const HYPHEN = hashText('-');

/** Runs of capitalised words, hyphens and "of", "de", "van der" and the like allowed inside. */
export function findRuns(words: readonly Word[]): Runs {
  const first = new Int32Array(words.length).fill(-1);
  const last = new Int32Array(words.length).fill(-1);
  for (let at = 0; at < words.length; at++) {
    if (!begins(words[at])) continue;
    let end = at;
    for (let step = stepFrom(words, end); step > 0; step = stepFrom(words, end)) end += step;
    first.fill(at, at, end + 1);
    last.fill(end, at, end + 1);
    at = end;
  }
  return { first, last };
}

const begins = (word: Word | undefined) => word?.isCapital && word.isWord;

/** How many tokens further the run goes on; 0 when it ends at `end`. */
function stepFrom(words: readonly Word[], end: number): number {
  const next = words[end + 1];
  if (!next) return 0;
  if (begins(next)) return 1;
  if (words[end + 2]?.isCapital) {
    if (next.hash === HYPHEN) return 2;
    if (isListed(next, LIST.connector) && next.hash !== AND && next.hash !== THE && next.hash !== FOR) return 2;
  }
  return next.hash === OF && words[end + 2]?.hash === THE && words[end + 3]?.isCapital ? 3 : 0;
}

/** Bits above the lists: the token begins, continues or ends a name of several words from the lists. */
export const PHRASE_PART = { first: 1 << 20, inner: 1 << 21, last: 1 << 22 } as const;

/** For each token the lists of the names of several words it is part of, and which part; 0 where there is none. */
export function findPhrases(words: readonly Word[], model: Pick<NameModel, 'phrases' | 'phraseLists'>): Int32Array {
  const found = new Int32Array(words.length);
  words.forEach((word, at) => {
    if (!word.isCapital) return;
    let hash = word.key;
    for (let length = 2; length <= MAX_PHRASE && at + length <= words.length; length++) {
      hash = mixKeys(hash, words[at + length - 1]?.key ?? 0);
      const lists = model.phraseLists[lookUp(model.phrases, hash)] ?? 0;
      if (!lists) continue;
      for (let part = 0; part < length; part++) {
        const place = part === 0 ? PHRASE_PART.first : part === length - 1 ? PHRASE_PART.last : PHRASE_PART.inner;
        found[at + part] = (found[at + part] ?? 0) | lists | place;
      }
    }
  });
  return found;
}

/** The hash of words in a row from that of the words before and the next word's key. */
export const mixKeys = (before: number, key: number): number => toWordKey(mix(before, key));
