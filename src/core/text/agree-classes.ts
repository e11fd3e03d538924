import { HELPERS } from '../lexicon/closed-words';
import { SAYING_VERBS, THINKING_VERBS } from '../lexicon/verbs';
import { findVerbLemma } from './find-lemma';
import { isNominal } from './split-small-words';
import { isTensed, toNoun } from './turn-class';
import type { ClassRule, WordDraft } from './word-draft';

/**
 * A base form needs a plural or pronoun subject, `to` or a helper; without one it is a noun itself: `weapons program`,
 * `…, state media said`. A form in -s before `of`, `such` or `who`, or between a noun and a tensed verb, is a plural.
 */
export const needAgreement: ClassRule = (words, at) => {
  const word = words[at];
  const before = words[at - 1];
  const next = words[at + 1];
  if (word?.class !== 'verb' || !word.maybeNoun || HELPERS.has(word.lower) || !before) return;
  if (word.verb === 'present' && /^(?:of|such|who|which|whose)$/.test(next?.lower ?? '')) return toNoun(word);
  if (word.verb === 'present' && (before.verb === 'gerund' || (before.class === 'noun' && followsVerb(words, at))))
    return toNoun(word);
  if (word.verb === 'present' && before.class === 'noun' && !before.plural && isCounted(words, at)) return toNoun(word);
  // `Norway blocks transport into it`: behind the first verb, what may be a noun is its object.
  const isThing =
    next?.verb === 'base' && next.maybeNoun && before.class === 'name' && !words.slice(0, at).some(isTensed);
  if (word.verb === 'present' && before.class !== 'pronoun' && isTensed(wordAfter(words, at)) && !isThing)
    return toNoun(word);
  if (word.verb !== 'base') return;
  if (before.class === 'noun' && !before.plural) toNoun(word);
  else if (before.class === 'name' && !/s$/.test(before.lower)) toNoun(word);
  else if (before.text === ',' && next?.class === 'noun' && words.some((one) => one !== word && isTensed(one)))
    toNoun(word);
  else if (isSeen(words, at)) return;
  else if (before.class === 'noun' && before.plural && !TAKES_OBJECT.has(next?.class ?? '') && !isNominal(next))
    toNoun(word);
};

/** `saw the boys swim`: behind such a verb and its object, a base form is what they did. Source: Quirk et al., § 16.52. */
function isSeen(words: readonly WordDraft[], at: number): boolean {
  let from = at - 1;
  while (/^(?:noun|name|adjective|determiner|number)$/.test(words[from]?.class ?? '')) from--;
  return /^(?:see|sees|saw|seen|watch(?:ed|es)?|hear|heard|lets?|ma[dk]es?|help(?:ed|s)?)$/.test(
    words[from]?.lower ?? '',
  );
}

/** Whether a tensed verb stands before in the same run of words; a second one needs a comma, a conjunction or a verb of saying. */
function followsVerb(words: readonly WordDraft[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const word = words[i];
    if (
      !word ||
      word.class === 'punctuation' ||
      word.class === 'conjunction' ||
      word.class === 'pronoun' ||
      word.lower === 'which' ||
      word.lower === 'that'
    )
      return false;
    // `promised to halve the number of cruise ships`: what stands behind an infinitive is its object.
    if (word.verb === 'base' && words[i - 1]?.lower === 'to') return !takesClause(word);
    // `will raise food prices`: what stands behind a modal and its verb is that verb’s object.
    if (word.verb === 'base' && words[i - 1]?.class === 'modal') return !takesClause(word);
    if (word.class !== 'verb' || word.verb === 'base' || word.verb === null) continue;
    return !takesClause(word);
  }
  return false;
}

/** Whether a verb of saying or thinking may have a clause right behind it. */
function takesClause({ lower, verb }: WordDraft): boolean {
  const lemma = findVerbLemma(lower, verb);
  return SAYING_VERBS.has(lemma) || THINKING_VERBS.has(lemma);
}

/** `these morning interviews`, `19 percentage points`: a plural is due at the end of the phrase. */
function isCounted(words: readonly WordDraft[], at: number): boolean {
  let i = at - 1;
  while (words[i]?.class === 'noun' || words[i]?.class === 'adjective') i--;
  const first = words[i];
  return (
    /^(?:these|those|many|several|few|both)$/.test(first?.lower ?? '') ||
    (first?.class === 'number' &&
      /^(?:\d+|t[ew].*|[sf].*|eight|nine)$/.test(first.lower) &&
      !/^(?:1[5-9]|20)\d\d$/.test(first.lower) &&
      !first.tags.has('Ordinal'))
  );
}

/** The nearest word behind that is no adverb. */
function wordAfter(words: readonly WordDraft[], at: number): WordDraft | undefined {
  return words.slice(at + 1).find((word) => word.class !== 'adverb');
}

const TAKES_OBJECT = new Set(['determiner', 'preposition', 'particle']);
