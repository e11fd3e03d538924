import { IRREGULAR_FORMS } from '../lexicon/irregular-verbs';
import { isBe, isTensed, toNoun, toVerb } from './turn-class';
import type { ClassRule, WordDraft } from './word-draft';

const isSubject = (word: WordDraft | undefined): boolean => /^(?:noun|name|pronoun)$/.test(word?.class ?? '');

/** `on May 4, 1990 killing all six`, `in fog killing all nine men`: right behind a year, or before `all` and a number, a form in -ing has an object. */
const settleBehindYear: ClassRule = (words, at) => {
  const word = words[at];
  if (word?.class !== 'noun' || word.name || !/ing$/.test(word.lower) || !word.maybeVerb) return;
  const [before, next, counted] = [words[at - 1], words[at + 1], words[at + 2]];
  const isYear = /^(?:1[5-9]|20)\d\d$/.test(before?.lower ?? '');
  const isAll = /^(?:all|both)$/.test(next?.lower ?? '');
  const opens = isAll || next?.class === 'number' || /^(?:an?|the|his|her|its|their)$/.test(next?.lower ?? '');
  if ((isYear && opens) || (before?.class === 'noun' && isAll && counted?.class === 'number')) toVerb(word, 'gerund');
};

/** `voted against becoming a free town`: behind a preposition and before what opens an object, a form in -ing takes that object. */
const settleLedGerund: ClassRule = (words, at) => {
  const word = words[at];
  const [before, next] = [words[at - 1], words[at + 1]];
  if (word?.class !== 'noun' || word.name || !/ing$/.test(word.lower) || !word.maybeVerb) return;
  if (before?.class !== 'preposition' || !/^(?:an?|the|his|her|its|their)$/.test(next?.lower ?? '')) return;
  toVerb(word, 'gerund');
};

/** `…, drawing notice from critics.`: behind a comma, with a tensed verb before and no list, a form in -ing before a bare noun and a preposition has an object. */
const settleBareObject: ClassRule = (words, at) => {
  const word = words[at];
  const [comma, noun, link] = [words[at - 1], words[at + 1], words[at + 2]];
  if (word?.class !== 'noun' || word.name || !/ing$/.test(word.lower) || !word.maybeVerb || comma?.text !== ',') return;
  if (noun?.class !== 'noun' || link?.class !== 'preposition' || link.lower === 'of') return;
  if (words.slice(at).some(({ text, lower }) => text === ',' || lower === 'and' || lower === 'or')) return;
  if (words.slice(0, at).some(isTensed) && !words.slice(at).some(isTensed)) toVerb(word, 'gerund');
};

/** `73 seconds after the start`: behind a number, `seconds` are counted. */
const settleSeconds: ClassRule = (words, at) => {
  const word = words[at];
  if (word?.lower === 'seconds' && word.class === 'number' && words[at - 1]?.class === 'number') toNoun(word);
};

/** `to find, lift, and deposit crates`: what ends a list of base forms before an object is one too. */
const settleListedBase: ClassRule = (words, at) => {
  const word = words[at];
  if (word?.class !== 'noun' || word.name || word.plural || !word.maybeVerb) return;
  const and = words[at - 1];
  const comma = words[at - 2];
  if (!and || !/^(?:and|or)$/.test(and.lower) || comma?.text !== ',') return;
  const before = words.slice(0, at - 2).filter((one) => one.class !== 'particle' || one.lower === 'to');
  const [mark, last] = [before.at(-2), before.at(-1)];
  if (last?.verb !== 'base' || (mark?.text !== ',' && mark?.lower !== 'to')) return;
  const next = words[at + 1];
  if (next?.verb === 'present' && next.maybeNoun) toNoun(next);
  if (/^(?:noun|determiner|pronoun|name|adjective|number)$/.test(next?.class ?? '')) toVerb(word, 'base');
};

/** `there were two reported injuries`: between a form of be with a number and a noun, a form in -ed describes. */
const settleCountedPast: ClassRule = (words, at) => {
  const word = words[at];
  if (word?.class !== 'verb' || !/ed$/.test(word.lower) || words[at + 1]?.class !== 'noun') return;
  if (words[at - 1]?.class !== 'number' || !isBe(words[at - 2])) return;
  word.class = 'adjective';
  word.verb = null;
};

/** `science, engineering, and the arts`: between commas, with `and` behind, a form in -ing is listed with the nouns. */
const settleListedGerund: ClassRule = (words, at) => {
  const word = words[at];
  const [noun, comma, next, and] = [words[at - 2], words[at - 1], words[at + 1], words[at + 2]];
  if (word?.verb !== 'gerund' || word.class !== 'verb' || comma?.text !== ',' || next?.text !== ',') return;
  if (/^(?:and|or)$/.test(and?.lower ?? '') && noun?.class === 'noun') toNoun(word);
};

/** `was less interested in`: between be and a participle, a word of degree is an adverb. */
const settleLess: ClassRule = (words, at) => {
  const word = words[at];
  const next = words[at + 1];
  if (!word || !/^(?:less|more|least|most)$/.test(word.lower) || word.class === 'adverb' || !isBe(words[at - 1]))
    return;
  if (next?.class !== 'adjective' && !(next?.class === 'verb' && /ed$/.test(next.lower))) return;
  word.class = 'adverb';
  next.class = 'adjective';
  next.verb = null;
};

/** `the first and only woman`: what `and` adds to a describing word describes. */
const settleAndOnly: ClassRule = (words, at) => {
  const word = words[at];
  if (word?.lower !== 'only' || words[at - 1]?.lower !== 'and') return;
  const [the, first, next] = [words[at - 3], words[at - 2], words[at + 1]];
  if (next?.class !== 'noun' && !next?.maybeNoun) return;
  if (the?.class !== 'determiner' || !first || !/^(?:first|last|sole|one)$/.test(first.lower)) return;
  if (next.class === 'verb') toNoun(next);
  first.class = 'adjective';
  word.class = 'adjective';
};

/** `learned that according to the post, he left`: before the source of a statement, `that` opens it. */
const settleThatAccording: ClassRule = (words, at) => {
  const word = words[at];
  if (word?.lower !== 'that' || words[at - 1]?.class !== 'verb') return;
  if (words[at + 1]?.lower === 'according' && words[at + 2]?.lower === 'to') word.class = 'conjunction';
};

/** `have both criticised it`: between a helper and its verb, `both` and `all` are no objects. */
const settleBoth: ClassRule = (words, at) => {
  const word = words[at];
  const [helper, next] = [words[at - 1], words[at + 1]];
  if (!word || !/^(?:both|all|each)$/.test(word.lower) || !helper || !next || next.name) return;
  const past = /ed$/.test(next.lower) || IRREGULAR_FORMS.get(next.lower)?.participle === true;
  const helps = /^(?:have|has|had)$/.test(helper.lower) || isBe(helper);
  if (!helps || !past || !/^(?:verb|adjective)$/.test(next.class)) return;
  word.class = 'adverb';
  helper.class = 'auxiliary';
  toVerb(next, 'participle');
};

/** `The fire spread to towns`, `The storm hit Chile`: in a sentence without a tensed verb, a noun whose form is a past as well is the verb before where it leads or its object. */
const settleSpread: ClassRule = (words, at) => {
  const word = words[at];
  const irregular = IRREGULAR_FORMS.get(word?.lower ?? '');
  if (word?.class !== 'noun' || word.name || !irregular?.base || !irregular.past || !word.maybeVerb) return;
  const [opening, subject, next] = [words[at - 2], words[at - 1], words[at + 1]];
  if (subject?.class !== 'noun' || opening?.class !== 'determiner' || words.some(isTensed)) return;
  const leads = /^(?:to|off|out|across|through|into)$/.test(next?.lower ?? '');
  if (leads || next?.class === 'name' || next?.class === 'determiner') toVerb(word, 'past');
};

/** `when it hit a rock`: behind he, she or it, a form that is base and past alike is past, for the base would have an -s. */
const settleThirdPast: ClassRule = (words, at) => {
  const word = words[at];
  const irregular = IRREGULAR_FORMS.get(word?.lower ?? '');
  if (word?.class !== 'verb' || word.verb !== 'base' || !irregular?.base || !irregular.past) return;
  if (!/^(?:he|she|it)$/.test(words[at - 1]?.lower ?? '')) return;
  if (!/^(?:verb|auxiliary|modal|preposition)$/.test(words[at - 2]?.class ?? '')) word.verb = 'past';
};

/** `The hotel, which is old, also sustained damage`: behind a closed relative clause and an adverb, a form in -ed before a noun is the verb. */
const settleBehindRelative: ClassRule = (words, at) => {
  const word = words[at];
  if (word?.class !== 'adjective' || !word.maybeVerb || !/ed$/.test(word.lower)) return;
  const [comma, adverb, next] = [words[at - 2], words[at - 1], words[at + 1]];
  if (comma?.text !== ',' || adverb?.class !== 'adverb' || !/^(?:noun|name|adjective)$/.test(next?.class ?? '')) return;
  const open = words.findIndex((one, i) => words[i - 1]?.text === ',' && /^(?:who|which)$/.test(one.lower));
  if (open < 2 || open > at - 2 || !isSubject(words[open - 2])) return;
  if (!words.slice(0, open).some(isTensed)) toVerb(word, 'past');
};

/** `Ofra, Corvo, Lind win three points`: in a line without a tensed verb, a noun that may be a verb, right behind listed names and before an object, is the verb. */
const settleHeadlineList: ClassRule = (words, at) => {
  const word = words[at];
  const [comma, name, next] = [words[at - 2], words[at - 1], words[at + 1]];
  if (word?.class !== 'noun' || word.name || word.plural || !word.maybeVerb || words.some(isTensed)) return;
  if (name?.class !== 'name' || !/^(?:,|and|&)$/.test(comma?.lower ?? '')) return;
  if (next?.class === 'number' || next?.class === 'determiner') toVerb(word, 'base');
};

/** The rules that tell deeds from things, in the order in which they are tried. */
export const DEED_RULES: readonly ClassRule[] = [
  settleBehindYear,
  settleLedGerund,
  settleBareObject,
  settleSeconds,
  settleListedBase,
  settleCountedPast,
  settleListedGerund,
  settleLess,
  settleAndOnly,
  settleThatAccording,
  settleBoth,
  settleSpread,
  settleThirdPast,
  settleBehindRelative,
  settleHeadlineList,
];
