import { HELPERS } from '../lexicon/closed-words';
import { isKnownVerb } from '../lexicon/plain-verbs';
import { toNoun, toVerb } from './turn-class';
import type { ClassRule, WordDraft } from './word-draft';

/** `will likely fall`, `the likely winner`: `likely` is never a verb, and between a helper and its verb an adverb. */
const settleLikely: ClassRule = (words, at) => {
  const word = words[at];
  if (!word || !/^(?:un)?likely$/.test(word.lower)) return;
  if (word.lower === 'likely' && isAmidVerbs(words, at)) word.class = 'adverb';
  if (word.class !== 'verb') return;
  word.class = words[at - 1]?.class === 'modal' || words[at + 1]?.class === 'verb' ? 'adverb' : 'adjective';
  word.verb = null;
};

/** `would not likely be hit`, `was most likely caused by`; `a strike is likely given the vote` goes on behind it. */
function isAmidVerbs(words: readonly WordDraft[], at: number): boolean {
  const helper = words.slice(0, at).findLast(({ lower }) => !/^(?:not|n[’']t|most|very|quite|also)$/.test(lower));
  const next = words[at + 1];
  const isVerb = next?.class === 'verb' || HELPERS.has(next?.lower ?? '');
  return (
    (helper?.class === 'modal' || HELPERS.has(helper?.lower ?? '')) && isVerb && !LEADING_ON.test(next?.lower ?? '')
  );
}
const LEADING_ON = /^(?:given|following|considering|depending|according|owing)$/;

/** `towing two pirate skiffs`: behind a verb or a preposition and a number, a base form before a plural describes it. */
const settleCountedPair: ClassRule = (words, at) => {
  const word = words[at];
  const [lead, count, next] = [words[at - 2], words[at - 1], words[at + 1]];
  if (
    word?.class !== 'verb' ||
    word.verb !== 'base' ||
    HELPERS.has(word.lower) ||
    count?.class !== 'number' ||
    !next?.plural
  )
    return;
  if ((lead?.class === 'verb' || lead?.class === 'preposition') && next.class === 'noun') toNoun(word);
};

/**
 * `stressing dykes and dams including …`: what `and` adds to a plural, before what it includes, is a plural too; and what it adds
 * to the first noun of a sentence whose verb is still to come: `Trade and exchanges with Velden will stop`.
 */
const settleAddedPlural: ClassRule = (words, at) => {
  const word = words[at];
  const [noun, and, next] = [words[at - 2], words[at - 1], words[at + 1]];
  if (
    word?.class !== 'verb' ||
    word.verb !== 'present' ||
    HELPERS.has(word.lower) ||
    !word.maybeNoun ||
    and?.lower !== 'and'
  )
    return;
  const isIncluding = noun?.plural === true && /^(?:including|such|of)$/.test(next?.lower ?? '');
  const opens = at === 2 && next?.class === 'preposition' && hasHelperAhead(words, at + 1);
  if (noun?.class === 'noun' && (isIncluding || opens)) toNoun(word);
};

/** Whether what stands here, nouns with what leads and joins them, ends in a helping verb. */
function hasHelperAhead(words: readonly WordDraft[], at: number): boolean {
  const end = words.findIndex(
    (word, i) =>
      i >= at && !/^(?:noun|name|adjective|determiner|preposition)$/.test(word.class) && word.lower !== 'and',
  );
  return words[end]?.class === 'modal' || HELPERS.has(words[end]?.lower ?? '');
}

/** `is of course glad`: both words are an aside. */
const settleOfCourse: ClassRule = (words, at) => {
  const [word, next, behind] = words.slice(at, at + 3);
  if (word?.lower !== 'of' || next?.lower !== 'course' || behind?.lower === 'of') return;
  word.class = 'adverb';
  next.class = 'adverb';
  next.verb = null;
};

/** `from neighbouring country Chile`: before a noun it describes. */
const settleNeighbouring: ClassRule = (words, at) => {
  const word = words[at];
  if (word?.class !== 'verb' || !/^neighbou?ring$/.test(word.lower) || words[at + 1]?.class !== 'noun') return;
  word.class = 'adjective';
  word.verb = null;
};

/** `remained closed in Korv`, `stayed open`: right behind such a verb, a form in -ed or what may be an adjective says how something is. */
const settleRemaining: ClassRule = (words, at) => {
  const word = words[at];
  const before = words[at - 1];
  if (word?.class !== 'verb' || !(/ed$/.test(word.lower) || isBareState(word)) || before?.class !== 'verb') return;
  if (!/^(?:remain|remains|remained|remaining|stay|stays|stayed)$/.test(before.lower)) return;
  word.class = 'adjective';
  word.verb = null;
};

/** A base form that is an adjective as well. */
const isBareState = ({ verb, maybeAdjective, lower }: WordDraft): boolean =>
  verb === 'base' && (maybeAdjective || lower === 'open');

/** `if regulators in Korv block its sale`: behind such a word and a plural subject, what may be a verb and stands before an object is one. */
const settleCondition: ClassRule = (words, at) => {
  const word = words[at];
  if (word?.class !== 'noun' || word.plural || word.name || !word.maybeVerb) return;
  if (!/^(?:its|his|her|their|the|an?)$/.test(words[at + 1]?.lower ?? '')) return;
  let from = at - 1;
  while (/^(?:noun|name|preposition|determiner|adjective)$/.test(words[from]?.class ?? '')) from--;
  if (/^(?:if|when|unless)$/.test(words[from]?.lower ?? '') && words[from + 1]?.plural) toVerb(word, 'base');
};

/** `jailed for publishing secret maps`: behind a preposition and before a plural with its adjective, a form in -ing is a verb. */
const settleForDoing: ClassRule = (words, at) => {
  const [before, word, next, noun] = [words[at - 1], words[at], words[at + 1], words[at + 2]];
  if (word?.class !== 'noun' || word.name || !/..ing$/.test(word.lower) || !isKnownVerb(word.lower)) return;
  if (!/^(?:for|by|after|before|without|from)$/.test(before?.lower ?? '')) return;
  if (next?.class === 'adjective' && noun?.class === 'noun' && noun.plural) toVerb(word, 'gerund');
};

/** `is cutting 300 jobs`, `is cutting jobs`: behind `be` and before a number or an article, a form in -ing tells what is done. */
const settleBeDoing: ClassRule = (words, at) => {
  const [be, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (!/^(?:noun|adjective)$/.test(word?.class ?? '') || !word || word.name || !/..ing$/.test(word.lower)) return;
  if (!/^(?:is|are|was|were|been)$/.test(be?.lower ?? '') || !mayBeDone(word.lower)) return;
  const isObject =
    /^(?:the|an?|its|his|her|their)$/.test(next?.lower ?? '') || (next?.class === 'number' && words[at + 2]?.plural);
  if (isObject || (word.lower === 'cutting' && next?.class === 'noun' && next.plural)) toVerb(word, 'gerund');
};

const mayBeDone = (word: string): boolean => isKnownVerb(word) || word === 'cutting';

/** The rules for words that are seldom what they look like, in the order in which they are tried. */
export const SELDOM_RULES: readonly ClassRule[] = [
  settleLikely,
  settleCountedPair,
  settleAddedPlural,
  settleOfCourse,
  settleNeighbouring,
  settleRemaining,
  settleCondition,
  settleForDoing,
  settleBeDoing,
];
