import { isBe, toVerb, wordBefore } from './turn-class';
import type { ClassRule } from './word-draft';

/** `last` tells when, save as the verb of a subject that goes on: `he was last in Oslo`. */
export const demoteLast: ClassRule = (words, at) => {
  const word = words[at];
  if (word?.lower !== 'last' || !isBe(wordBefore(words, at))) return;
  word.class = 'adverb';
  word.verb = null;
};

/** `the two swap places`: a base form behind a determiner and a number above one is their verb, for a noun would be plural. */
export const countAgreement: ClassRule = (words, at) => {
  const word = words[at];
  const number = words[at - 1];
  if (
    !word ||
    number?.class !== 'number' ||
    number.lower === 'one' ||
    number.tags.has('Ordinal') ||
    /\d/.test(number.lower)
  )
    return;
  if (words[at - 2]?.class !== 'determiner' || word.class !== 'noun' || word.plural || !word.tags.has('Verb')) return;
  toVerb(word);
};

/** A misprint that only context tells: `form` for `former` before a nationality or office and a name. */
export const mendFormer: ClassRule = (words, at) => {
  const word = words[at];
  const next = words[at + 1];
  if (word?.lower !== 'form' || !next || !/^\p{Lu}/u.test(next.text)) return;
  if (next.class !== 'adjective' && next.class !== 'name' && next.class !== 'noun') return;
  if (words[at - 1]?.lower === 'to') (words[at - 1] ?? word).class = 'preposition';
  word.class = 'adjective';
  word.verb = null;
};
