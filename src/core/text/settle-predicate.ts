import { HELPERS } from '../lexicon/closed-words';
import { IRREGULAR_FORMS } from '../lexicon/irregular-verbs';
import { isPlainVerb } from '../lexicon/plain-verbs';
import { isTensed, toNoun, toVerb, wordBefore } from './turn-class';
import type { ClassRule, WordDraft } from './word-draft';

const isSubject = (word: WordDraft | undefined): boolean => /^(?:noun|name|pronoun)$/.test(word?.class ?? '');

const opensObject = (word: WordDraft | undefined): boolean =>
  word !== undefined && (/^(?:determiner|number|pronoun)$/.test(word.class) || /^[$£€¥]$/.test(word.text));

/** `workers replaced 12 rails`: between a subject and the opening of an object, a form in -ed is no adjective. */
export const settlePastBeforeObject: ClassRule = (words, at) => {
  const word = words[at];
  if (word?.class !== 'adjective' || word.name || !/ed$/.test(word.lower)) return;
  if (isSubject(words[at - 1]) && opensObject(words[at + 1])) toVerb(word, 'past');
};

/** `Port workers barred visitors from the pier, and …`: in an opening run of words without a tensed verb, a form in -ed between a plural or a force and a bare plural with a preposition behind it is the verb. */
export const settlePastBeforePlural: ClassRule = (words, at) => {
  const word = words[at];
  const [subject, object, link] = [words[at - 1], words[at + 1], words[at + 2]];
  if (word?.class !== 'adjective' || word.name || !word.maybeVerb || !/ed$/.test(word.lower)) return;
  if (subject?.class !== 'noun' || !(subject.plural || /^(?:police|people|staff|crew)$/.test(subject.lower))) return;
  if (object?.class !== 'noun' || !object.plural || !/^(?:preposition|particle)$/.test(link?.class ?? '')) return;
  const run = segmentAround(words, at);
  if (run[0] === words[0] && run.indexOf(word) < 5 && !run.some(isTensed)) toVerb(word, 'past');
};

/** `the repair cost $4.2 million`: a sum of money right behind a word that may be a verb is that verb's object. */
export const settleBeforeMoney: ClassRule = (words, at) => {
  const word = words[at];
  if (word?.class !== 'noun' || word.name || word.plural || !word.maybeVerb || !isSubject(words[at - 1])) return;
  if (/^[$£€¥]$/.test(words[at + 1]?.text ?? '')) toVerb(word, 'past');
};

/** `two weeks early`, `two deep-sea pumps`, `5,000 test kits`: a form in -s right behind a count above one, or a base form between figures and a plural, is counted. */
export const settleCounted: ClassRule = (words, at) => {
  const word = words[at];
  const before = words[at - 1];
  const isCompound = before?.lower.includes('-') && before.class !== 'number';
  const count = isCompound && !words[at + 1]?.plural ? words[at - 2] : before;
  if (word?.class !== 'verb' || !word.maybeNoun || HELPERS.has(word.lower)) return;
  const isPart = word.verb === 'base' && /^\d/.test(count?.lower ?? '') && words[at + 1]?.plural === true;
  if (word.verb !== 'present' && !isPart) return;
  if (count?.class === 'number' && !count.tags.has('Ordinal') && !/^(?:one|1|\d{4})$/.test(count.lower)) toNoun(word);
};

/** `Transport Minister Hale praised …`: what opens a sentence before a capital word and a later verb orders nobody. */
export const settleOffice: ClassRule = (words, at) => {
  const word = words[at];
  const next = words[at + 1];
  if (at !== 0 || word?.class !== 'verb' || word.verb !== 'base' || HELPERS.has(word.lower)) return;
  if (next?.class !== 'name' || next.name || !words.slice(2).some((one) => one.verb === 'past')) return;
  toNoun(word);
};

/**
 * `Larsen shrugs.`, `Minister Larsen hit back, saying …`: where no tensed verb stands between two commas, the form in -s or
 * the past that looks like its base right behind a person is the verb.
 */
export const settleLonePredicate: ClassRule = (words, at) => {
  const word = words[at];
  const subject = wordBefore(words, at);
  if (word?.class !== 'noun' || word.name || subject?.name?.type !== 'person') return;
  if (!word.maybeVerb && words[at + 1]?.text !== '.') return;
  const isPast = isSamePast(word.lower);
  if ((!isPast && !/[^s]s$/.test(word.lower)) || /^(?:noun|name|adjective)$/.test(words[at + 1]?.class ?? '')) return;
  if (!segmentAround(words, at).some((one) => one !== word && isTensed(one))) toVerb(word, isPast ? 'past' : 'present');
};

/** The words between the commas or other marks around a word; `said that` opens a statement of its own. */
function segmentAround(words: readonly WordDraft[], at: number): readonly WordDraft[] {
  const isMark = (one: WordDraft): boolean =>
    /^[,;:.!?—–]$/.test(one.text) || (one.lower === 'that' && one.class === 'conjunction');
  const next = words.findIndex((one, index) => index > at && isMark(one));
  return words.slice(words.slice(0, at).findLastIndex(isMark) + 1, next < 0 ? words.length : next);
}

/** `in a text message`, `for military use`, `the city’s tram line`: behind a preposition or an owner and a singular noun, a base form ends the phrase. */
export const settlePhraseEnd: ClassRule = (words, at) => {
  const word = words[at];
  const [first, second, third] = [words[at - 3], words[at - 2], words[at - 1]];
  if (word?.class !== 'verb' || word.verb !== 'base' || HELPERS.has(word.lower) || third?.class !== 'noun') return;
  if (third.plural || third.name || isPlainVerb(word.lower)) return;
  const isBare =
    (second?.class === 'preposition' || isOwner(second)) &&
    !opensObject(words[at + 1]) &&
    !isSamePast(word.lower) &&
    words.slice(0, at).some((one) => isTensed(one) || one.verb === 'participle');
  if (isBare || (first?.class === 'preposition' && second?.class === 'determiner')) toNoun(word);
};

const isOwner = (word: WordDraft | undefined): boolean => word?.class === 'particle' && /^[’']s?$/.test(word.lower);

const isSamePast = (lower: string): boolean => {
  const irregular = IRREGULAR_FORMS.get(lower);
  return irregular?.past === true && irregular.base === true;
};

/** `provided safeguards by`, `left remains behind`: right behind a verb and before what ends its object, a form in -s is that object. */
export const settleObject: ClassRule = (words, at) => {
  const word = words[at];
  const [verb, next] = [words[at - 1], words[at + 1]];
  if (word?.class !== 'verb' || word.verb !== 'present' || HELPERS.has(word.lower)) return;
  if (verb?.class !== 'verb' || !/^(?:past|participle)$/.test(verb.verb ?? '') || HELPERS.has(verb.lower)) return;
  if (next && !/^(?:punctuation|preposition|conjunction)$/.test(next.class)) return;
  if (!words.slice(0, at).some(({ lower }) => /^(?:who|whom|which|that|what|whoever|whatever)$/.test(lower)))
    toNoun(word);
};

/** `the athlete owns the record`: where nothing else in the run of words is tensed, a form in -s between a singular noun and the opening of an object is the verb. */
export const settleLoneVerb: ClassRule = (words, at) => {
  const word = words[at];
  const subject = words[at - 1];
  if (word?.class !== 'noun' || word.name || !word.maybeVerb || !/[^su]s$/.test(word.lower)) return;
  if (isPlaced(words, at)) return toVerb(word, 'present');
  if (subject?.class !== 'noun' || subject.plural) return;
  // `the contract raises wages by 6 percent`: a bare plural is the object where the sentence has no other verb.
  const isBare = words[at + 1]?.plural === true && words[at + 2]?.class === 'preposition' && !words.some(isTensed);
  const isAiming = words[at + 1]?.lower === 'to' && words[at + 1]?.class === 'particle';
  if (words[at + 1]?.class !== 'determiner' && !isBare && !isAiming) return;
  const aim = isAiming ? words[at + 2] : undefined;
  if (!segmentAround(words, at).some((one) => one !== word && one !== aim && isTensed(one))) toVerb(word, 'present');
};

/** `demand for arms lies behind it`: a verb of position between a noun and where it is, in a sentence that has no other. Source: Levin (1993), class 47.6. */
const isPlaced = (words: readonly WordDraft[], at: number): boolean =>
  /^(?:lies|sits|stands|rests)$/.test(words[at]?.lower ?? '') &&
  /^(?:noun|name)$/.test(words[at - 1]?.class ?? '') &&
  words[at + 1]?.class === 'preposition' &&
  !words.some(isTensed);

/** `the Norway born skater`: a country or town and a bare participle before a noun describe it as a hyphened word does. */
export const settleFrom: ClassRule = (words, at) => {
  const word = words[at];
  const [opening, place, next] = [words[at - 2], words[at - 1], words[at + 1]];
  if (!word || !/^(?:born|based|bred|built|made|trained|educated|registered|owned)$/.test(word.lower)) return;
  if (place?.class !== 'name' || (next?.class !== 'noun' && next?.class !== 'adjective')) return;
  if (opening && opening.class !== 'determiner' && opening.text !== ',') return;
  word.class = 'adjective';
  word.verb = null;
};

/** `no longer works`, `are no longer valid`: both words say when; what stands right behind them and can be a verb is one, unless a verb came before. */
export const settleNoLonger: ClassRule = (words, at) => {
  const word = words[at];
  const next = words[at + 1];
  const after = words[at + 2];
  if (!word || !next || word.lower !== 'no' || next.lower !== 'longer') return;
  word.class = 'adverb';
  next.class = 'adverb';
  const before = words[at - 1];
  if (after?.class === 'noun' && after.maybeVerb && isSubject(before)) toVerb(after);
};
