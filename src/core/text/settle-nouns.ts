import { MORE_OFFICES } from '../lexicon/callings';
import { HELPERS } from '../lexicon/closed-words';
import { isNominal } from './split-small-words';
import { isBe, isTensed, toNoun } from './turn-class';
import type { ClassRule, WordDraft } from './word-draft';

const isMark = (word: WordDraft | undefined): boolean => word === undefined || word.class === 'punctuation';

const isRelative = (word: WordDraft | undefined): boolean => /^(?:who|whose|which)$/.test(word?.lower ?? '');

/** `the 34-bed home since 2015`, `a care home manager`, `the winter home of Lind`: where a noun is due, `home` is one; `took the children home` keeps it. */
export const settleHome: ClassRule = (words, at) => {
  const word = words[at];
  const before = words[at - 1];
  if (word?.lower !== 'home' || word.class !== 'adverb' || !before) return;
  const isDue = /^(?:determiner|adjective|number|particle)$/.test(before.class) && before.lower !== 'to';
  const next = words[at + 1];
  if (isDue || (before.class === 'noun' && (next?.class === 'noun' || next?.lower === 'of'))) toNoun(word);
};

/** `an earlier hearing`: between a determiner and a noun, `earlier` and `later` say which. */
export const settleComparative: ClassRule = (words, at) => {
  const word = words[at];
  if (!word || !/^(?:earlier|later)$/.test(word.lower) || words[at - 1]?.class !== 'determiner') return;
  const next = words[at + 1];
  if (!isNominal(next) && !/ing$/.test(next?.lower ?? '')) return;
  word.class = 'adjective';
  if (next?.class === 'verb') toNoun(next);
};

/** `the first away win`, `an overnight raid`: an adverb of place or time between a describing word and a noun describes too. */
export const settleAway: ClassRule = (words, at) => {
  const word = words[at];
  if (word?.class !== 'adverb' || !/^(?:away|overnight|overseas|then)$/.test(word.lower)) return;
  if (!/^(?:adjective|determiner|number|particle)$/.test(words[at - 1]?.class ?? '')) return;
  if (words[at + 1]?.class === 'noun' || words[at + 1]?.tags.has('Noun')) word.class = 'adjective';
};

/** `had at first insisted`: `at first` and its like tell when. */
export const settleAtFirst: ClassRule = (words, at) => {
  const [word, next, verb] = words.slice(at, at + 3);
  if (word?.lower !== 'at' || !next || !/^(?:first|last|once|least)$/.test(next.lower) || verb?.class !== 'verb')
    return;
  word.class = 'adverb';
  next.class = 'adverb';
};

/** `cut short a visit`, `fell short`, `speaking live on air`: behind such a verb `short` and `live` are no verbs. */
export const settleShort: ClassRule = (words, at) => {
  const word = words[at];
  if (!word || !/^(?:short|live)$/.test(word.lower) || word.class !== 'verb' || words[at - 1]?.class !== 'verb') return;
  word.class = 'adverb';
  word.verb = null;
};

/** `said demand for oil was falling`: right behind a verb that takes a clause, a word that may be a noun opens that clause. */
export const settleReported: ClassRule = (words, at) => {
  const word = words[at];
  const before = words[at - 1];
  if (word?.class !== 'verb' || !word.maybeNoun || !/^(?:base|present)$/.test(word.verb ?? '')) return;
  if (HELPERS.has(word.lower) || before?.class !== 'verb' || before.verb === 'base') return;
  if (/^(?:said|says|added|adds|argued|argues|claimed|claims|warned|warns|insisted|insists)$/.test(before.lower))
    toNoun(word);
};

/** `a £150,000 signing from`, `a $2 million loan`: behind an amount, a form in -ing with a preposition behind it is a noun, and so is a base form behind a sum of money, or behind a score (`a 3-2 win over`). */
export const settleSigning: ClassRule = (words, at) => {
  const word = words[at];
  if (word?.class !== 'verb' || words[at - 1]?.class !== 'number') return;
  const isSum =
    words.slice(Math.max(0, at - 3), at).some((one) => /^[$€£¥₹]$/.test(one.text)) ||
    (/^\d+[-–]\d+$/.test(words[at - 1]?.text ?? '') && words[at - 2]?.class === 'determiner');
  if (isSum && word.verb === 'base' && !HELPERS.has(word.lower)) return toNoun(word);
  if (word.verb !== 'gerund' || words[at + 1]?.class !== 'preposition') return;
  if (words.slice(Math.max(0, at - 4), at).some((one) => one.class === 'determiner')) toNoun(word);
};

/** `a resident who had`, `the accused, who`: what stands alone behind `a`, or before a relative pronoun, is the noun itself. */
export const settleLoneAdjective: ClassRule = (words, at) => {
  const word = words[at];
  const before = words[at - 1];
  const next = words[at + 1];
  if (word?.class !== 'adjective' || word.lower.includes('-') || before?.class !== 'determiner') return;
  const isAlone = isRelative(next) || (/^an?$/.test(before.lower) && (isTensed(next) || next?.class === 'preposition'));
  if (isAlone && !/^(?:little|lot|few|such)$/.test(word.lower)) toNoun(word);
};

/** `a stolen painting that was found`: behind what opens a noun phrase and before `that` and its verb, a form in -ing is the noun. */
export const settleAntecedent: ClassRule = (words, at) => {
  const word = words[at];
  const [before, that, verb] = [words[at - 1], words[at + 1], words[at + 2]];
  if (!word || !/ing$/.test(word.lower) || !/^(?:verb|adjective)$/.test(word.class) || that?.lower !== 'that') return;
  if (!isTensed(verb) && !HELPERS.has(verb?.lower ?? '')) return;
  const isOpen = before?.class === 'determiner' || before?.class === 'adjective' || before?.lower.includes('-');
  if (isOpen || (/(?:ed|en)$/.test(before?.lower ?? '') && words[at - 2]?.class === 'determiner')) toNoun(word);
};

/** `counted the number of cruise ships.`: behind its verb, what ends a phrase of `of` and a bare noun is no second verb. */
export const settleCompound: ClassRule = (words, at) => {
  const word = words[at];
  const [of, noun] = [words[at - 2], words[at - 1]];
  if (word?.class !== 'verb' || word.verb !== 'present' || HELPERS.has(word.lower)) return;
  if (of?.lower !== 'of' || noun?.class !== 'noun' || noun.plural) return;
  if (!isMark(words[at + 1]) && words[at + 1]?.class !== 'conjunction') return;
  if (word.maybeNoun && words.slice(0, at - 2).some((one) => one.class === 'verb')) toNoun(word);
};

/** `where police turned back`, `the May contract expires`: a base form right before a past form, or between a singular noun and a tensed verb, is that verb’s subject. */
export const settleSubject: ClassRule = (words, at) => {
  const word = words[at];
  const before = words[at - 1];
  const next = words[at + 1];
  if (word?.class !== 'verb' || word.verb !== 'base' || HELPERS.has(word.lower)) return;
  if (/^(?:modal|pronoun|auxiliary)$/.test(before?.class ?? '') || before?.lower === 'to') return;
  if (word.maybeNoun && next?.verb === 'past' && next.class === 'verb') toNoun(word);
  if (
    next?.verb === 'present' &&
    next.class === 'verb' &&
    /^(?:noun|name)$/.test(before?.class ?? '') &&
    !before?.plural
  )
    toNoun(word);
};

/** `automated cranes being installed`: what looks like a verb in -s right before `being` is what is being treated. */
export const settleBeing: ClassRule = (words, at) => {
  const word = words[at];
  if (word?.class === 'verb' && word.verb === 'present' && words[at + 1]?.lower === 'being' && !HELPERS.has(word.lower))
    toNoun(word);
};

/** `announced that automated cranes would work`: right behind a verb, `that` opens a clause, and a form in -ed before a noun describes it. */
export const settleThatPhrase: ClassRule = (words, at) => {
  const word = words[at];
  const next = words[at + 1];
  if (word?.lower !== 'that' || words[at - 1]?.class !== 'verb' || HELPERS.has(words[at - 1]?.lower ?? '')) return;
  if (next?.class !== 'verb' || !/ed$/.test(next.lower) || words[at + 2]?.class !== 'noun') return;
  word.class = 'conjunction';
  next.class = 'adjective';
  next.verb = null;
};

/** `triggered landslides and flash floods`: in a line told in the past, a form in -s behind two listed nouns is no verb of theirs. */
export const settleListed: ClassRule = (words, at) => {
  const word = words[at];
  if (word?.class !== 'verb' || word.verb !== 'present' || !word.maybeNoun || HELPERS.has(word.lower)) return;
  const [noun, and, before] = [words[at - 1], words[at - 2], words[at - 3]];
  if (before?.class !== 'noun' || and?.lower !== 'and' || noun?.class !== 'noun' || noun.plural) return;
  if (words.slice(0, at).some((one) => one.verb === 'past')) toNoun(word);
};

/** `cover sick leave, noticed`: a base form that an adjective leads to, with the phrase closed behind it, is a noun. */
export const settleClosed: ClassRule = (words, at) => {
  const word = words[at];
  if (word?.class !== 'verb' || word.verb !== 'base' || words[at - 1]?.class !== 'adjective') return;
  if (!/^(?:verb|preposition|determiner)$/.test(words[at - 2]?.class ?? '') || HELPERS.has(words[at - 2]?.lower ?? ''))
    return;
  if (isMark(words[at + 1]) || words[at + 1]?.class === 'conjunction') toNoun(word);
};

/** `the 2019 vote`, `the 1950s jet`: a base form behind a determiner and a year or a decade is what was held or made then. */
export const settleDatedNoun: ClassRule = (words, at) => {
  const word = words[at];
  if (
    !(word?.maybeNoun || isBe(words[at + 1])) ||
    word?.verb !== 'base' ||
    !/^\d{4}s?$/.test(words[at - 1]?.lower ?? '')
  )
    return;
  if (words[at - 2]?.class !== 'determiner') return;
  word.class = 'noun';
  word.verb = null;
};

/** `Lind, undersecretary to the mayor,`: the name of an office before a preposition is a noun. */
export const settleTitle: ClassRule = (words, at) => {
  const word = words[at];
  if (word?.class !== 'adjective' || !MORE_OFFICES.has(word.lower)) return;
  if (/^(?:preposition|particle)$/.test(words[at + 1]?.class ?? '') || isMark(words[at + 1])) toNoun(word);
};

/** `the first and only woman`: before its noun, `only` says which. */
export const settleOnly: ClassRule = (words, at) => {
  const word = words[at];
  if (word?.lower !== 'only' || word.class !== 'adverb' || words[at - 1]?.lower !== 'and') return;
  if (/^(?:adjective|number)$/.test(words[at - 2]?.class ?? '') && words[at + 1]?.class === 'noun')
    word.class = 'adjective';
};

/** `was less interested in`: between a form of be and a form in -ed, `less` and `more` say how much. */
export const settleDegree: ClassRule = (words, at) => {
  const [before, word, next, behind] = [words[at - 1], words[at], words[at + 1], words[at + 2]];
  if (!word || !/^(?:less|more)$/.test(word.lower) || !isBe(before) || !/ed$/.test(next?.lower ?? '')) return;
  if (next?.class !== 'verb' || !(behind?.class === 'preposition' || /^[.;]?$/.test(behind?.text ?? ''))) return;
  word.class = 'adverb';
  next.class = 'adjective';
  next.verb = null;
};
