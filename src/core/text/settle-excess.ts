import { HELPERS } from '../lexicon/closed-words';
import { SAYING_VERBS, THINKING_VERBS } from '../lexicon/verbs';
import { findVerbLemma } from './find-lemma';
import { isOnlyPast } from './settle-past';
import { toNoun } from './turn-class';
import type { ClassRule, WordDraft } from './word-draft';

/** Words that open a clause of their own, so that a second tensed verb may come behind them. */
const OPENS =
  /^(?:who|whom|whose|which|that|what|where|when|while|whilst|if|because|although|though|as|after|before|since|until|till|than|how|why|whether|unless|once)$/;

const isBoundary = (word: WordDraft): boolean =>
  word.class === 'punctuation' || word.class === 'conjunction' || OPENS.test(word.lower);

/** The bounds of the run of words around one in which there is one tensed verb, `[from, to)`. */
function runAround(words: readonly WordDraft[], at: number): readonly [number, number] {
  const to = words.findIndex((word, index) => index > at && isBoundary(word));
  return [words.slice(0, at).findLastIndex(isBoundary) + 1, to < 0 ? words.length : to];
}

/** A base or -s form that is no helper and may be a noun. */
const isBare = (word: WordDraft | undefined): word is WordDraft =>
  word?.class === 'verb' &&
  word.maybeNoun &&
  !word.name &&
  /^(?:base|present)$/.test(word.verb ?? '') &&
  !HELPERS.has(word.lower);

const lemmaOf = ({ lower, verb }: WordDraft): string => findVerbLemma(lower, verb);

/** Verbs that may have a clause, or an object with a base form, right behind them. Source: Quirk et al., §§ 16.31 and 16.52. */
const takesMore = (word: WordDraft): boolean =>
  SAYING_VERBS.has(lemmaOf(word)) ||
  THINKING_VERBS.has(lemmaOf(word)) ||
  /^(?:see|watch|hear|feel|let|make|help|have|notice|mean|show|find|ensure|know|hope|fear|wish|prove|suggest|indicate|reveal|decide|note|bet)$/.test(
    lemmaOf(word),
  );

/** A form that can be nothing but a tensed verb: a modal, a form of be or have, `took`. */
const isSurelyTensed = (word: WordDraft): boolean =>
  word.class === 'modal' ||
  (word.class === 'verb' && (isOnlyPast(word) || /^(?:is|are|was|were|has|have|had|does|did)$/.test(word.lower)));

const ends = (word: WordDraft | undefined): boolean =>
  word === undefined || /^(?:punctuation|preposition|conjunction)$/.test(word.class) || word.lower === 'to';

const isInPhrase = (word: WordDraft | undefined): boolean =>
  word !== undefined &&
  !/^(?:what|which|who)(?:ever|se)?$|^that$/.test(word.lower) &&
  (/^(?:noun|name|adjective|number|determiner)$/.test(word.class) ||
    (word.class === 'particle' && /^[’']s?$/.test(word.lower)) ||
    (word.class === 'adverb' && /^\p{Lu}/u.test(word.text)) ||
    word.lower === 'more');

/** Index of the word before the noun phrase that ends right before an index, with what hangs on it by `of`. */
function beforePhrase(words: readonly WordDraft[], at: number): number {
  let from = at - 1;
  while (isInPhrase(words[from]) || (words[from]?.lower === 'of' && isInPhrase(words[from - 1]))) from--;
  return from;
}

/** `sold his Starbucks shares after`, `shot down a fighter jet`: at the end of what a verb has as its object, what may be a noun is one. */
const settleObjectEnd: ClassRule = (words, at) => {
  const word = words[at];
  if (!isBare(word) || !ends(words[at + 1])) return;
  const from = beforePhrase(words, at);
  if (from === at - 1) return;
  const verb = words[from]?.class === 'particle' && words[from]?.lower !== 'to' ? words[from - 1] : words[from];
  if (verb?.class !== 'verb' || takesMore(verb) || HELPERS.has(verb.lower)) return;
  // `what the board wants hurts Oslo`
  const [start] = runAround(words, at);
  if (/^(?:who|which|that|what|whose)$/.test(words[start - 1]?.lower ?? '')) return;
  toNoun(word);
};

/** `was seized by Somali pirates on Monday`: in a run of words that has its verb, a form in -s at the end of what a preposition leads to is a noun. */
const settleLed: ClassRule = (words, at) => {
  const word = words[at];
  if (!isBare(word) || word.verb !== 'present' || !ends(words[at + 1])) return;
  const from = beforePhrase(words, at);
  if (from === at - 1 || words[from]?.class !== 'preposition') return;
  const [start] = runAround(words, at);
  const verb = words.slice(start, from).findLast((one) => one.class === 'verb' || one.class === 'modal');
  if (verb && !takesMore(verb) && words.slice(start, from).some(isSurelyTensed)) toNoun(word);
};

/** `Metro trains in Oslo have stopped`: ahead of the tensed verb of the same run of words, a form in -s is no second one. */
const settleAhead: ClassRule = (words, at) => {
  const word = words[at];
  if (!isBare(word) || word.verb !== 'present' || takesMore(word)) return;
  if (!/^(?:preposition|modal)$/.test(words[at + 1]?.class ?? '') && !isSurelyTensed(words[at + 1] ?? word)) return;
  const [start, end] = runAround(words, at);
  const own = words.slice(start, at);
  if (!own.length || !own.every(isInPhrase)) return;
  if (words.slice(at + 1, end).some(isSurelyTensed)) toNoun(word);
};

/** `a 2 – 0 win`: behind a score with an article, a base form is what it was. */
const settleScore: ClassRule = (words, at) => {
  const word = words[at];
  const [article, first, dash, second] = words.slice(Math.max(0, at - 4), at);
  if (word?.class !== 'verb' || word.verb !== 'base' || !/^[-–]$/.test(dash?.text ?? '')) return;
  if (
    first?.class === 'number' &&
    second?.class === 'number' &&
    /^(?:an?|the|their|his|its)$/.test(article?.lower ?? '')
  )
    toNoun(word);
};

/** `the accused were tested`: with no noun behind them, they are people. */
const settleAccused: ClassRule = (words, at) => {
  const word = words[at];
  if (word?.lower !== 'accused' || word.class !== 'verb' || words[at - 1]?.lower !== 'the') return;
  if (!/^(?:noun|name|adjective)$/.test(words[at + 1]?.class ?? '')) toNoun(word);
};

/** `a left-footed shot from Lind`, `his shot was saved`: behind what opens or describes a noun, and before no object, `shot` is one. */
const settleShot: ClassRule = (words, at) => {
  const word = words[at];
  const [before, next] = [words[at - 1], words[at + 1]];
  if (word?.lower !== 'shot' || word.class !== 'verb' || !before) return;
  const isDue =
    /^(?:determiner|adjective)$/.test(before.class) ||
    (before.class === 'particle' && /^[’']s?$/.test(before.lower)) ||
    before.lower.includes('-') ||
    /^(?:penalty|curling|gun|warning|\d*(?:st|nd|rd|th)|first|second|third)$/.test(before.lower);
  if (isDue && !/^(?:that|who|which|those|each|both|all)$/.test(before.lower) && !isObject(next)) toNoun(word);
};

const isObject = (word: WordDraft | undefined): boolean =>
  /^(?:determiner|name|noun|pronoun|number|adverb|adjective)$/.test(word?.class ?? '') ||
  /^(?:down|dead)$/.test(word?.lower ?? '');

/** The rules for words that would be one verb too many, in the order in which they are tried. */
export const EXCESS_RULES: readonly ClassRule[] = [
  settleScore,
  settleAccused,
  settleObjectEnd,
  settleLed,
  settleAhead,
  settleShot,
];
