import { HELPERS } from '../lexicon/closed-words';
import { IRREGULAR_FORMS } from '../lexicon/irregular-verbs';
import { isPlainVerb } from '../lexicon/plain-verbs';
import { isMisprintedPastMark } from './is-past-mark';
import { isNominal } from './split-small-words';
import { isBe, isTensed, toNoun, toVerb, wordBefore } from './turn-class';
import type { ClassRule, WordDraft } from './word-draft';

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

/** `fomer Kenyan President`: a mark of the past with letters left out, before a nationality, an office or a name, belongs to it. */
export const settlePastMark: ClassRule = (words, at) => {
  const word = words[at];
  const next = words[at + 1];
  if (!word || !isMisprintedPastMark(word.lower) || !next || !/^\p{Lu}/u.test(next.text)) return;
  if (next.class !== 'adjective' && next.class !== 'name' && next.class !== 'noun') return;
  if (words[at - 1]?.lower === 'to') (words[at - 1] ?? word).class = 'preposition';
  word.class = 'adjective';
  word.verb = null;
};

/** `this results in`: a singular pointer agrees with no plural, so what looks like one is the verb it is the subject of. */
export const pointerAgreement: ClassRule = (words, at) => {
  const word = words[at];
  const before = wordBefore(words, at);
  if (!word?.maybeVerb || word.name || !/[^s]s$/.test(word.lower) || !before || !/^(?:this|that)$/.test(before.lower))
    return;
  if (words[at + 1]?.class === 'noun' || before.class !== 'determiner') return;
  before.class = 'pronoun';
  toVerb(word, 'present');
};

/** `the powers first gained`: an ordinal between a subject or helper and its verb tells when. */
export const demoteOrdinal: ClassRule = (words, at) => {
  const word = words[at];
  const before = words[at - 1];
  if (!word || !before || !/^(?:first|second|third|last)$/.test(word.lower) || words[at + 1]?.class !== 'verb') return;
  if (/^(?:noun|name|pronoun|verb|auxiliary)$/.test(before.class)) word.class = 'adverb';
};

/** `since he last set foot here`, `Lind last visited it`: between a subject and a past form, `last` tells when, and the form is the verb. */
export const settleLastDone: ClassRule = (words, at) => {
  const [subject, last, word] = [words[at - 2], words[at - 1], words[at]];
  if (!/^(?:last|first)$/.test(last?.lower ?? '') || !word || word.name || !/^(?:noun|adjective)$/.test(word.class))
    return;
  if (!/^(?:name|pronoun)$/.test(subject?.class ?? '') || !last) return;
  const opens = words.slice(0, at - 2).some(({ lower }) => /^(?:since|when|after|before)$/.test(lower));
  const isOnly = /ed$/.test(word.lower) && !words.some(isTensed);
  if (!isOnly && !(opens && IRREGULAR_FORMS.get(word.lower)?.past)) return;
  last.class = 'adverb';
  toVerb(word, 'past');
};

/** `had set foot there`: what looks like a bare verb right behind a verb that takes none is its object. */
export const settleBareObject: ClassRule = (words, at) => {
  const word = words[at];
  const before = words[at - 1];
  if (word?.class !== 'verb' || word.verb !== 'base' || isPlainVerb(word.lower) || HELPERS.has(word.lower)) return;
  if (word.maybeAdjective) return;
  if (before?.class !== 'verb' || before.verb === 'gerund') return;
  if (!HELPERS.has(before.lower) && !TAKES_BARE.test(before.lower)) toNoun(word);
};
/** Verbs that take a bare one. Source: Quirk et al., A Comprehensive Grammar, §§ 16.52 and 3.40, and the serial `go` and `come`; those that link or quote may stand before one of another class. */
const TAKES_BARE =
  /^(?:help|let|ma[dk]e|remain|stay|keep|kept|stand|stood|sa[iy]d?|saw|see|heard?|watch|felt|feel|notice|observe|had|have|need|dare|go|went|gone|com|came|overheard?|bid|bade|know|known|knew)(?:s|es|ed|d|e|n)?$/;

/** `a human being`, `high quality housing,`: a form in -ing behind a noun with nothing after it is a noun. */
export const settleGerund: ClassRule = (words, at) => {
  const word = words[at];
  const before = words[at - 1];
  if (word?.verb !== 'gerund' || !before || !/^(?:noun|adjective)$/.test(before.class)) return;
  const next = words[at + 1];
  const isDescribed = before.class === 'adjective' || before.lower.includes('-');
  const closing = isDescribed ? /^(?:of|who|that|which)$/ : /^(?:of|who)$/;
  const closed = !next || next.class === 'punctuation' || closing.test(next.lower);
  if (before.lower !== 'human' && !(closed && word.maybeNoun)) return;
  word.class = 'noun';
  word.verb = null;
};

/** `have also been`: a form of have and `been`, adverbs between. */
function hasBeen(words: readonly WordDraft[], at: number): boolean {
  if (!/^(?:have|has|had)$/.test(words[at]?.lower ?? '')) return false;
  return words.slice(at + 1).find((one) => one.class !== 'adverb')?.lower === 'been';
}

/** `there were attempts`: `there` stands where the subject would. */
export const splitThere: ClassRule = (words, at) => {
  const word = words[at];
  if (
    word?.lower === 'there' &&
    (isBe(words[at + 1]) || words[at + 1]?.class === 'modal' || words[at + 1]?.lower === '’s' || hasBeen(words, at + 1))
  )
    word.class = 'pronoun';
};

/** `Courtelary is`, `United had`: a capital word that opens a sentence right before a form of be or have is a name, not an adjective. */
export const nameOpening: ClassRule = (words, at) => {
  const word = words[at];
  if (
    at === 0 &&
    word?.class === 'adjective' &&
    /^\p{Lu}/u.test(word.text) &&
    (isBe(words[1]) || /^(?:had|has)$/.test(words[1]?.lower ?? '') || isOpeningVerb(word, words[1])) &&
    !word.tags.has('Ordinal')
  )
    word.class = 'name';
};

/** `United beat City`: what clubs are called for short is a name before what they did. From general knowledge of sports pages. */
const isOpeningVerb = (word: WordDraft, verb: WordDraft | undefined): boolean =>
  /^(?:united|athletic|sporting|real|olympic)$/.test(word.lower) && verb?.class === 'verb' && verb.verb === 'past';

/** `mortgage - backed securities`: a hyphen set off by spaces still makes an adjective of a participle before a noun. */
export const joinHyphen: ClassRule = (words, at) => {
  const word = words[at];
  const next = words[at + 1];
  if (words[at - 1]?.text !== '-' || word?.class !== 'verb' || !/ed$/.test(word.lower) || next?.class !== 'noun')
    return;
  word.class = 'adjective';
  word.verb = null;
};

/**
 * `Hale, who resigned, plans to sue`, `Hale, who had resigned, used residents’ cards`: behind a relative clause between
 * commas, a form in -s before `to`, or one in -ed before its object, is the verb.
 */
export const closeRelative: ClassRule = (words, at) => {
  const word = words[at];
  if (!word?.maybeVerb || word.name || words[at - 1]?.text !== ',') return;
  const relative = words
    .slice(0, at - 1)
    .some((one, i) => words[i - 1]?.text === ',' && /^(?:who|which)$/.test(one.lower));
  if (!relative) return;
  const next = words[at + 1];
  if (word.class === 'noun' && /[^s]s$/.test(word.lower) && next?.lower === 'to') toVerb(word, 'present');
  if (word.class === 'adjective' && /ed$/.test(word.lower) && isNominal(next)) toVerb(word, 'past');
};

/** `but accepted that his team`: a form in -ed right before `that` and a subject takes a clause, so it is the verb. */
export const settleBeforeThat: ClassRule = (words, at) => {
  const word = words[at];
  const that = words[at + 1];
  if (word?.class !== 'adjective' || !/ed$/.test(word.lower) || !word.maybeVerb || that?.lower !== 'that') return;
  const before = words[at - 1];
  if (!before || isBe(wordBefore(words, at)) || before.class === 'determiner' || before.class === 'preposition') return;
  if (/^(?:determiner|pronoun|noun|name|number)$/.test(words[at + 2]?.class ?? '')) toVerb(word, 'past');
};
