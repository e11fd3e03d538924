import type { SaidPair } from '../align/align-items';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';

/** Words for all of several as a claim has them and as a sentence may have them, and for more than half of them. */
const ALL = /^(?:all|every)$/;
const EACH = /^(?:all|every|each|both|entire|whole|none|no|any)$/;
const MOST = /^(?:most|majority|bulk)$/;
/** Words between such a word and its noun at most: `most of the country’s nine largest firms`. */
const REACH = 7;

/**
 * `all workers accepted` beside `of the workers 60 accepted`, `most homes` beside `a third of the homes`: a claim of all or
 * most of them, of whom the sentence says no such thing.
 */
export const isNotOfAll = (claim: PreparedSentence, document: PreparedSentence, said: readonly SaidPair[]): boolean =>
  said.some(
    ({ claim: mine, document: theirs }) =>
      mine.class === 'noun' &&
      ((opensWith(ALL, mine, claim) && !opensWith(EACH, theirs, document)) ||
        (opensWith(MOST, mine, claim) && !opensWith(MOST, theirs, document))),
  );

/** Whether such a word opens the phrase of a noun. */
function opensWith(words: RegExp, { from }: Item, { tokens }: PreparedSentence): boolean {
  for (let at = from - 1; at >= Math.max(0, from - REACH - 1); at--) {
    const token = tokens[at];
    if (!token || token.class === 'verb' || token.class === 'punctuation') return false;
    // `above all those of others`
    if (words.test(token.lemma)) return !/^(?:above|after|at|in)$/.test(tokens[at - 1]?.lemma ?? '');
  }
  return false;
}
