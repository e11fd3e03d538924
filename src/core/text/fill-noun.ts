import { HELPERS } from '../lexicon/closed-words';
import { IRREGULAR_FORMS } from '../lexicon/irregular-verbs';
import { isPlainVerb } from '../lexicon/plain-verbs';
import { isOnlyPast } from './settle-past';
import { isNominal } from './split-small-words';
import { isTensed, toNoun, wordBefore } from './turn-class';
import type { ClassRule, WordDraft } from './word-draft';

const MARKS_CLAUSE = new Set(['that', 'which', 'who', 'if', 'when', 'while', 'because']);
const POINTING = new Set(['this', 'that', 'these', 'those']);

/** Whether a noun phrase is open just before: a determiner, possessive, adjective, number or preposition waits for a noun. */
function isInsideNoun(words: readonly WordDraft[], at: number): boolean {
  const before = wordBefore(words, at);
  if (!before) return false;
  if (before.class === 'determiner') return !MARKS_CLAUSE.has(before.lower) || at - 2 < 0;
  return (
    before.class === 'preposition' ||
    before.class === 'adjective' ||
    (before.class === 'number' && before.tags.has('Ordinal')) ||
    (before.class === 'particle' && /^[’']/.test(before.lower))
  );
}

/** `Lind’s` before what is hers; not `let’s`. */
const isOwner = (words: readonly WordDraft[], at: number): boolean =>
  words[at]?.class === 'particle' && /^[’']s?$/.test(words[at]?.lower ?? '') && words[at - 1]?.lower !== 'let';

/** Where a noun is due, a word that may be one is one: `the arms`, `in talks`, `Kim’s visit`. */
export const fillNoun: ClassRule = (words, at) => {
  const word = words[at];
  if (word?.class !== 'verb' || (HELPERS.has(word.lower) && word.verb !== 'gerund') || !isInsideNoun(words, at)) return;
  const before = wordBefore(words, at);
  if (isOnlyPast(word) || (isPlainVerb(word.lower) && before?.class !== 'determiner' && !isOwner(words, at - 1)))
    return;
  if (before && POINTING.has(before.lower) && word.verb === 'past' && !/ed$/.test(word.lower)) {
    before.class = 'pronoun';
    return;
  }
  const past = /ed$/.test(word.lower) || IRREGULAR_FORMS.get(word.lower)?.participle === true;
  if (past && word.verb !== 'base') fillWithPast(words, at, word, before);
  else if (word.verb === 'gerund') {
    if (before?.class === 'preposition') return;
    if (isNominal(words[at + 1]) && before?.class !== 'adjective') toAdjective(word);
    else toNoun(word);
  } else if (before?.class !== 'adjective' || words[at - 2]?.class === 'determiner' || word.maybeNoun) toNoun(word);
};

/** A past form where a noun is due: `the sanctioned company`, `the far left had`. */
function fillWithPast(words: readonly WordDraft[], at: number, word: WordDraft, before: WordDraft | undefined): void {
  const next = words[at + 1];
  if (before?.class === 'adjective' && isTensed(next)) toNoun(word);
  else if (isNominal(next) && (before?.class !== 'preposition' || /ed$/.test(word.lower))) toAdjective(word);
}

function toAdjective(word: WordDraft): void {
  word.class = 'adjective';
  word.verb = null;
}
