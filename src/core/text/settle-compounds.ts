import { HELPERS } from '../lexicon/closed-words';
import { SAYING_VERBS, THINKING_VERBS } from '../lexicon/verbs';
import { findVerbLemma } from './find-lemma';
import { isTensed, toNoun } from './turn-class';
import type { ClassRule, WordDraft } from './word-draft';

const isMark = (word: WordDraft | undefined): boolean => word === undefined || word.class === 'punctuation';

/** A base or -s form that is no helper and may be a noun. */
const isBare = (word: WordDraft | undefined): word is WordDraft =>
  word?.class === 'verb' && /^(?:base|present)$/.test(word.verb ?? '') && word.maybeNoun && !HELPERS.has(word.lower);

/** `in a nursing home`: behind a determiner and a form in -ing, `home` is the noun. */
const settleNursingHome: ClassRule = (words, at) => {
  const word = words[at];
  const [lead, before] = [words[at - 2], words[at - 1]];
  if (word?.lower !== 'home' || word.class === 'noun' || !/ing$/.test(before?.lower ?? '')) return;
  if (/^(?:an?|the|his|her|their|this|that)$/.test(lead?.lower ?? '') || lead?.class === 'adjective') toNoun(word);
};

/** `to inform Norwegian and NATO forces about it`: what two names joined behind a verb or preposition describe is a noun. */
const settleJoinedNames: ClassRule = (words, at) => {
  const word = words[at];
  const [lead, first, and, second] = words.slice(Math.max(0, at - 4), at);
  if (!isBare(word) || word.verb !== 'present' || and?.lower !== 'and' || second?.class !== 'name') return;
  if (first?.class !== 'name' || !/^(?:verb|preposition)$/.test(lead?.class ?? '') || lead?.lower === 'between') return;
  if (/^(?:preposition|punctuation|conjunction)$/.test(words[at + 1]?.class ?? 'punctuation')) toNoun(word);
};

/** `the name, age or trade of the man`: a base form between a noun and what `or` adds to the list is listed with them. */
const settleListed: ClassRule = (words, at) => {
  const word = words[at];
  const [noun, comma, or, next, behind] = [words[at - 2], words[at - 1], words[at + 1], words[at + 2], words[at + 3]];
  if (!isBare(word) || word.verb !== 'base' || comma?.text !== ',' || !/^(?:and|or)$/.test(or?.lower ?? '')) return;
  if (noun?.class !== 'noun' || noun.plural || next?.class !== 'noun') return;
  if (behind === undefined || /^(?:punctuation|preposition)$/.test(behind.class)) toNoun(word);
};

/** `the players, coaches and team staff`: behind a plural and a comma, a form in -s that no plural has is listed with it. */
const settlePlural: ClassRule = (words, at) => {
  const word = words[at];
  const [noun, comma, and, next] = [words[at - 2], words[at - 1], words[at + 1], words[at + 2]];
  if (!isBare(word) || word.verb !== 'present' || comma?.text !== ',' || !/^(?:and|or)$/.test(and?.lower ?? '')) return;
  if (noun?.class === 'noun' && noun.plural && /^(?:noun|adjective|name)$/.test(next?.class ?? '')) toNoun(word);
};

/** `the town’s main chat forum`: between a describing word behind a possessive and a noun, a base form is part of the name of that. */
const settleOwned: ClassRule = (words, at) => {
  const word = words[at];
  const [owner, describing, next] = [words[at - 2], words[at - 1], words[at + 1]];
  if (word?.class !== 'verb' || word.verb !== 'base' || describing?.class !== 'adjective' || HELPERS.has(word.lower))
    return;
  const isOwned = owner?.class === 'particle' && owner.lower !== 'to';
  if (isOwned && next?.class === 'noun' && !words.slice(at + 1).some(isTensed)) toNoun(word);
};

/** Verbs whose object may have a base form behind it: `saw the boys play`. Source: Quirk et al., §§ 16.52–16.54. */
const WITH_BASE = /^(?:see|watch|hear|feel|let|make|help|have|notice)$/;

/** `led the Better Harbours campaign.`: at the end of what a verb has as its object, a base form that may be a noun is one. */
const settleObjectEnd: ClassRule = (words, at) => {
  const word = words[at];
  if (word?.class !== 'verb' || word.verb !== 'base' || HELPERS.has(word.lower)) return;
  if (!isMark(words[at + 1]) && words[at + 1]?.class !== 'preposition') return;
  let from = at - 1;
  while (/^(?:noun|name|adjective)$/.test(words[from]?.class ?? '')) from--;
  const verb = words[from - 1];
  if (from > at - 2 || words[from]?.class !== 'determiner' || verb?.class !== 'verb' || !isTensed(verb)) return;
  const lemma = findVerbLemma(verb.lower, verb.verb ?? 'base');
  // `said the boys play`: what is said has a verb of its own.
  if (!WITH_BASE.test(lemma) && !SAYING_VERBS.has(lemma) && !THINKING_VERBS.has(lemma)) toNoun(word);
};

/** `came true`: the word is no verb. */
const settleTrue: ClassRule = (words, at) => {
  const word = words[at];
  if (word?.lower !== 'true' || word.class !== 'verb') return;
  word.class = 'adjective';
  word.verb = null;
};

/** `polls that were called off.`: right behind such a verb and before a mark, `off` belongs to it. */
const settleOff: ClassRule = (words, at) => {
  const word = words[at];
  if (word?.lower !== 'off' || word.class === 'particle' || words[at - 1]?.class !== 'verb') return;
  if (/^(?:called|cut|shut|put|set|broken|broke|laid|paid|sealed|written|fended)$/.test(words[at - 1]?.lower ?? ''))
    if (isMark(words[at + 1]) || /^(?:conjunction|preposition)$/.test(words[at + 1]?.class ?? ''))
      word.class = 'particle';
};

/** `had kept her captive`: behind such a verb and before what she was made, `her` is she. */
const settleHeld: ClassRule = (words, at) => {
  const word = words[at];
  const [verb, state] = [words[at - 1], words[at + 1]];
  if (word?.lower !== 'her' || word.class === 'pronoun' || verb?.class !== 'verb') return;
  if (!/^(?:keep|keeps|kept|keeping|hold|holds|held|holding|take|took|taken|taking)$/.test(verb.lower)) return;
  if (!/^(?:captive|hostage|prisoner|alive|safe|apart|aside|away|hidden)$/.test(state?.lower ?? '')) return;
  word.class = 'pronoun';
};

/** The rules for nouns of two words and verbs of two, in the order in which they are tried. */
export const COMPOUND_RULES: readonly ClassRule[] = [
  settleNursingHome,
  settleJoinedNames,
  settleListed,
  settlePlural,
  settleOwned,
  settleObjectEnd,
  settleTrue,
  settleOff,
  settleHeld,
];
