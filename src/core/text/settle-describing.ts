import { HELPERS } from '../lexicon/closed-words';
import { isKnownVerb } from '../lexicon/plain-verbs';
import { SAYING_VERBS } from '../lexicon/verbs';
import { findVerbLemma } from './find-lemma';
import { NOUN_ENDING } from './split-small-words';
import { isBe, isTensed, toNoun, toVerb } from './turn-class';
import type { ClassRule } from './word-draft';

const OWN = /^(?:my|our|your|his|her|its|their|a|an|the|any|every|no)$/;

/** `waived her right to speak`, `used her legal right to speak`: behind whose it is, `right` is what someone may do. */
const settleRight: ClassRule = (words, at) => {
  const word = words[at];
  const opening = words[at - 1]?.class === 'adjective' ? words[at - 2] : words[at - 1];
  if (word?.lower !== 'right' || word.class !== 'adverb' || !OWN.test(opening?.lower ?? '')) return;
  if (/^(?:to|of|not)$/.test(words[at + 1]?.lower ?? '') || words[at + 1]?.class === 'punctuation') toNoun(word);
};

/** `over the past few years`: behind an article or a pointer, `past` says which. */
const settlePast: ClassRule = (words, at) => {
  const word = words[at];
  const before = words[at - 1];
  if (word?.lower !== 'past' || word.class !== 'preposition' || before?.class !== 'determiner') return;
  if (/^(?:number|noun|adjective|determiner|pronoun)$/.test(words[at + 1]?.class ?? '')) word.class = 'adjective';
};

/** `scored the only goal`: between an article and a noun, `only` says which. */
const settleOnlyOne: ClassRule = (words, at) => {
  const word = words[at];
  if (word?.lower !== 'only' || word.class !== 'adverb') return;
  if (!/^(?:the|his|her|its|their|my|our|an)$/.test(words[at - 1]?.lower ?? '')) return;
  if (/^(?:noun|adjective|name)$/.test(words[at + 1]?.class ?? '')) word.class = 'adjective';
};

/** `Earlier studies have shown`: at the start, before a plural and its verb, `earlier` and `later` say which. */
const settleEarlier: ClassRule = (words, at) => {
  const word = words[at];
  const next = words[at + 1];
  if (at !== 0 || !/^(?:earlier|later)$/.test(word?.lower ?? '') || !word || next?.class !== 'noun' || !next.plural)
    return;
  if (/^(?:verb|auxiliary|modal|preposition)$/.test(words[at + 2]?.class ?? '')) word.class = 'adjective';
};

/** `Norway once again played`: with `again` or `more`, `once` says how often. */
const settleOnceAgain: ClassRule = (words, at) => {
  const [word, next] = words.slice(at, at + 2);
  if (word?.lower !== 'once' || !next || !/^(?:again|more)$/.test(next.lower)) return;
  word.class = 'adverb';
  next.class = 'adverb';
};

/** `So far three ferries have sunk`: both words say until when. */
const settleSoFar: ClassRule = (words, at) => {
  const [word, next] = words.slice(at, at + 2);
  if (word?.lower !== 'so' || next?.lower !== 'far' || words[at + 2]?.lower === 'as') return;
  word.class = 'adverb';
  next.class = 'adverb';
};

/** `the town proved too small`: between its subject and `too`, in words without a tensed verb, a form in -ed is the verb. */
const settleProved: ClassRule = (words, at) => {
  const word = words[at];
  if (word?.class !== 'adjective' || word.name || !/^(?:proved|seemed|looked|appeared|remained)$/.test(word.lower))
    return;
  if (/^(?:noun|name|pronoun)$/.test(words[at - 1]?.class ?? '') && words[at + 1]?.class !== 'noun')
    toVerb(word, 'past');
};

/** `hit the wall and wounded one of the guards`: what `and` adds to a verb, before whom it is done to, is no describing word. */
const settleAddedPast: ClassRule = (words, at) => {
  const word = words[at];
  const [and, next] = [words[at - 1], words[at + 1]];
  if (word?.class !== 'adjective' || word.name || !/ed$/.test(word.lower) || !word.maybeVerb) return;
  if (!/^(?:and|but|then)$/.test(and?.lower ?? '') || !words.slice(0, at).some(isTensed)) return;
  const isDone = /^(?:one|two|three|four|five|\d+|an?|the|his|her|its|their|him|them|it)$/.test(next?.lower ?? '');
  if (isDone) toVerb(word, 'past');
};

/** `“…,” stated Lind.`: behind words in quotation marks and before a name, a past form of saying is the verb. */
const settleToldBehind: ClassRule = (words, at) => {
  const word = words[at];
  if (word?.class !== 'adjective' || !/ed$/.test(word.lower) || words[at + 1]?.class !== 'name') return;
  if (/^["”]$|^''$/.test(words[at - 1]?.text ?? '') && SAYING_VERBS.has(findVerbLemma(word.lower, 'past')))
    toVerb(word, 'past');
};

/** `is listed second`, `was ranked last`: behind a form of be and before a place in an order, a form in -ed says what was done. */
const settleRanked: ClassRule = (words, at) => {
  const word = words[at];
  const next = words[at + 1];
  if (word?.class !== 'adjective' || !/ed$/.test(word.lower) || !word.maybeVerb || !isBe(words[at - 1])) return;
  if (!next?.tags.has('Ordinal') && !/^(?:first|second|third|fourth|fifth|last)$/.test(next?.lower ?? '')) return;
  if (words[at + 2]?.class === 'noun') return;
  toVerb(word, 'participle');
};

/** Words that an infinitive completes. Source: Quirk et al., §§ 16.75–16.83 and 17.35. */
const AIMED =
  /^(?:able|unable|likely|unlikely|ready|willing|unwilling|eager|keen|way|effort|effect|attempt|bid|plan|power|ability|chance|opportunity|duty|decision|desire|need|order|time|refusal|failure|tools?|means)$/;

const OPENS_OBJECT = /^(?:determiner|number|name|pronoun|conjunction)$/;
const MAY_FOLLOW = /^(?:determiner|number|noun|name|pronoun|adjective|conjunction|preposition)$/;

/** `are able to compare two rings`, `is the way to alert the crew`: behind such a word and `to`, what may be a verb is one. */
const settleAim: ClassRule = (words, at) => {
  const word = words[at];
  const [aimed, to, next] = [words[at - 2], words[at - 1], words[at + 1]];
  if (!word || word.name || !/^(?:noun|adjective)$/.test(word.class) || word.plural || to?.lower !== 'to') return;
  if (to.class !== 'preposition' || !AIMED.test(aimed?.lower ?? '') || HELPERS.has(word.lower)) return;
  if (NOUN_ENDING.test(word.lower) || /[^s]s$/.test(word.lower) || !/^\p{Ll}{4,}$/u.test(word.text)) return;
  const known = word.maybeVerb || isKnownVerb(word.lower);
  if (!(known ? MAY_FOLLOW : OPENS_OBJECT).test(next?.class ?? '')) return;
  to.class = 'particle';
  toVerb(word, 'base');
};

/** `were close enough to hear them`: behind a describing word, `enough` says how much. */
const settleEnough: ClassRule = (words, at) => {
  const word = words[at];
  if (
    word?.lower === 'enough' &&
    word.class !== 'adverb' &&
    words[at - 1]?.class === 'adjective' &&
    words[at + 1]?.class !== 'noun'
  )
    word.class = 'adverb';
};

/** `taught him that people share`: before a plural, `that` points at nothing, and opens what is told. */
const settleThatPlural: ClassRule = (words, at) => {
  const word = words[at];
  const [before, next] = [words[at - 1], words[at + 1]];
  if (word?.lower !== 'that' || word.class === 'conjunction' || next?.class !== 'noun') return;
  if (!next.plural && !/^(?:people|police)$/.test(next.lower)) return;
  if (/^(?:him|her|them|me|us|you|it)$/.test(before?.lower ?? '') || before?.class === 'verb')
    word.class = 'conjunction';
};

/** The rules for describing words that are none, and for words that look like none, in the order in which they are tried. */
export const DESCRIBING_RULES: readonly ClassRule[] = [
  settleRight,
  settlePast,
  settleOnlyOne,
  settleEarlier,
  settleOnceAgain,
  settleSoFar,
  settleProved,
  settleAddedPast,
  settleToldBehind,
  settleRanked,
  settleAim,
  settleEnough,
  settleThatPlural,
];
