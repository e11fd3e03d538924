import type { Item } from './item';
import type { PreparedSentence } from './prepare-document';

/** The word item that stands at a token, or one made for it where the word carries no content of its own: `up`, `according`. */
export function itemAt({ tokens, items }: PreparedSentence, at: number): Item | null {
  const found = items.find(({ kind, from, to }) => kind === 'word' && from <= at && at < to);
  const token = tokens[at];
  if (found || !token) return found ?? null;
  const { start, end, lemma, class: kind } = token;
  return { ...EMPTY, lemma, class: kind, start, end, from: at, to: at + 1 };
}

const EMPTY = {
  kind: 'word',
  figure: null,
  country: null,
  demonym: false,
  capitalOf: null,
  located: false,
  owner: false,
  words: [],
  names: [],
  groups: [],
  quoted: false,
  form: null,
  number: null,
  amount: null,
  time: null,
  length: null,
  back: false,
} as const;
