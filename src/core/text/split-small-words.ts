import { HELPERS } from '../lexicon/closed-words';
import { toVerb } from './turn-class';
import type { ClassRule, WordDraft } from './word-draft';

/** Whether the word can stand in a noun phrase. */
export const isNominal = (word: WordDraft | undefined): boolean =>
  word !== undefined && ['noun', 'name', 'adjective', 'number'].includes(word.class);

/** Places and states that stand without an article behind `to`. Source: Quirk et al., §§ 5.44–5.46. */
const BARE_PLACES = new Set(
  `bed church class college court death government hospital jail land life market office parliament congress power prison
   school sea town trial university war work custody safety victory freedom air date press`.split(/\s+/),
);
/** Words with which `to` is a preposition: `due to rain the match was off`. Source: Quirk et al., § 9.10. */
const WITH_TO =
  /^(?:due|according|thanks|owing|prior|up|close|next|contrary|addition|back|relation|response|reaction)$/;
/** Endings of nouns that are made from verbs and adjectives. */
export const NOUN_ENDING = /(?:ion|ment|ness|ity|ance|ence|ism|ist|ing|ed|hood|ship|day)$/;

/** `promised to halve the number`: what takes an object behind `to` is a verb, also where no list knows it as one. */
function isUnknownVerb(words: readonly WordDraft[], at: number, next: number): boolean {
  const verb = words[next];
  const before = words[at - 1];
  if (next !== at + 1 || verb?.class !== 'noun' || verb.name || verb.plural || !/^\p{Ll}{3,}$/u.test(verb.text))
    return false;
  if (NOUN_ENDING.test(verb.lower) || BARE_PLACES.has(verb.lower) || WITH_TO.test(before?.lower ?? '')) return false;
  const wants = before === undefined || /^(?:verb|noun|adjective|punctuation)$/.test(before.class);
  const [object, thing] = [words[next + 1], words[next + 2]];
  if (!wants || object?.class !== 'determiner' || words.slice(0, at).some((one) => one.lower === 'from')) return false;
  return !/^(?:next|same|following|previous|day|week|month|year)$/.test(thing?.lower ?? '');
}

/** `to` is a particle before a base verb, a preposition before anything else. */
export const splitTo: ClassRule = (words, at) => {
  const word = words[at];
  if (word?.lower !== 'to' || word.name) return;
  let next = at + 1;
  while (words[next]?.class === 'adverb' || /^[“"‘]$/.test(words[next]?.text ?? '')) next++;
  const verb = words[next];
  const isBase =
    verb !== undefined &&
    !verb.name &&
    (HELPERS.get(verb.lower)?.form === 'base' ||
      /^(?:have|do)$/.test(verb.lower) ||
      (verb.class === 'verb' && verb.verb === 'base') ||
      (verb.class === 'noun' &&
        !WITH_TO.test(words[at - 1]?.lower ?? '') &&
        verb.maybeVerb &&
        !verb.plural &&
        words[next + 1]?.class === 'determiner' &&
        !/(?:ing|ed)$/.test(verb.lower)));
  const isUnknown = !isBase && isUnknownVerb(words, at, next);
  if (verb && isUnknown) toVerb(verb, 'base');
  word.class = isBase || isUnknown ? 'particle' : 'preposition';
};

/** A word of amount before `of` stands for what it counts: `most of its ships`. */
export const splitAmount: ClassRule = (words, at) => {
  const word = words[at];
  const next = words[at + 1];
  if (
    word &&
    next?.lower === 'of' &&
    /^(?:most|more|much|less|many|some|all|none|half|few|several|each|any|both|either|neither|enough)$/.test(word.lower)
  )
    word.class = 'pronoun';
};

/** Verbs with which `off` and `over` are one deed, done to what stands behind. Source: Quirk et al., § 16.4. */
const WITH_OFF =
  /^(?:(?:call|kick|fend|ward|seal|round|cordon)(?:s|ed|ing)?|(?:put|cut|shut)(?:s|ting)?|(?:lay|pay)(?:s|ing)?|laid|paid|writ(?:es?|ing|ten)|wrote)$/;
const WITH_OVER = /^(?:tak(?:es?|en|ing)|took|hand(?:s|ed|ing)?)$/;

/** `called off the search`, `took over the firm`. */
const isOneDeed = (verb: WordDraft | undefined, small: string, next: WordDraft | undefined): boolean =>
  verb?.class === 'verb' &&
  /^(?:determiner|noun|name|adjective|number)$/.test(next?.class ?? '') &&
  (small === 'off'
    ? WITH_OFF.test(verb.lower)
    : WITH_OVER.test(verb.lower) && !/^(?:next|last|past)$/.test(next?.lower ?? ''));

/** `up`, `down` and `out` belong to a verb just before them, and are prepositions otherwise; `off` and `over` to a few verbs. */
export const splitParticle: ClassRule = (words, at) => {
  const word = words[at];
  if (word && /^(?:off|over)$/.test(word.lower) && isOneDeed(words[at - 1], word.lower, words[at + 1]))
    word.class = 'particle';
  if (word && !word.name && /^(?:up|down|out)$/.test(word.lower))
    word.class =
      words[at - 1]?.class === 'verb'
        ? 'particle'
        : words[at + 1]?.lower === 'of' || words[at + 1]?.class === 'determiner'
          ? 'preposition'
          : 'adverb';
};

/** `the breed that Lind once gave`: between a subject and its verb `once` tells when, and opens no clause. */
export const splitOnce: ClassRule = (words, at) => {
  const word = words[at];
  if (word?.lower !== 'once' || words[at + 1]?.class !== 'verb') return;
  if (/^(?:noun|name|pronoun|verb)$/.test(words[at - 1]?.class ?? '')) word.class = 'adverb';
};

/** `’s` is `is` or `has` after a pronoun, and possessive after everything else; a lone mark after s is possessive too. */
export const splitPossessive: ClassRule = (words, at) => {
  const word = words[at];
  const before = words[at - 1];
  const next = words[at + 1];
  if (!word || !before) return;
  if (word.lower === '’s') {
    const isVerb =
      before.class === 'pronoun' ||
      /^(?:that|there|here|what|how|where|when)$/.test(before.lower) ||
      next?.class === 'determiner';
    word.class = isVerb ? 'verb' : 'particle';
    word.verb = isVerb ? 'present' : null;
  } else if (
    /^[’']$/.test(word.text) &&
    before.end <= word.start &&
    /s$/.test(before.lower) &&
    isNominal(before) &&
    (isNominal(next) || next?.class === 'verb' || next?.class === 'adverb')
  ) {
    if (!words.slice(0, at).some((one) => /^[‘']$/.test(one.text))) word.class = 'particle';
  }
};

/** `that`: opens a clause after a verb or before a subject, stands for one before a verb, points otherwise. */
export const splitThat: ClassRule = (words, at) => {
  const word = words[at];
  if (word?.lower !== 'that') return;
  const next = words[at + 1];
  const before = words[at - 1];
  const afterNoun = before?.class === 'noun' || before?.class === 'name';
  if (next?.class === 'verb' || next?.class === 'modal') word.class = 'pronoun';
  else if (
    before?.class === 'verb' ||
    afterNoun ||
    before?.class === 'adjective' ||
    before?.text === ',' ||
    before?.text === ')'
  )
    word.class = 'conjunction';
  else if (next?.class === 'determiner' || next?.class === 'pronoun' || next?.class === 'name')
    word.class = 'conjunction';
};

/** Verbs with which a person and a base form say what that person did: `saw her leave`. Source: Quirk et al., § 16.52. */
const WITH_BASE = /^(?:help|let|mak|made|see|saw|watch|hear|had|have)(?:s|es|ed|e|d)?$/;

/** `spoke with her directly`, `saw her leave`: what no noun follows is a person, and not whose something is. */
export const splitHer: ClassRule = (words, at) => {
  const word = words[at];
  if (word?.lower !== 'her' || word.class !== 'determiner') return;
  const next = words[at + 1];
  const behind = words.slice(at + 1).find((one) => one.class !== 'adverb');
  const ends = (one: WordDraft | undefined) =>
    one === undefined || /^(?:punctuation|preposition|conjunction|modal|determiner|pronoun|particle)$/.test(one.class);
  const isSeen = WITH_BASE.test(words[at - 1]?.lower ?? '') && next?.class === 'verb' && next.verb === 'base';
  const isQuoted = /^[“"‘]$/.test(next?.text ?? '') && words[at + 2] !== undefined && !ends(words[at + 2]);
  if (next?.lower === 'home') return;
  if (isSeen || (ends(behind) && !isQuoted) || HELPERS.has(behind?.lower ?? '')) word.class = 'pronoun';
};
