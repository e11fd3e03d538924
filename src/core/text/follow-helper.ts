import { HELPERS } from '../lexicon/closed-words';
import { IRREGULAR_FORMS } from '../lexicon/irregular-verbs';
import { isNominal } from './split-small-words';
import { isBe, toVerb, wordBefore } from './turn-class';
import type { ClassRule, WordDraft } from './word-draft';

const isHave = (word: WordDraft | undefined): boolean =>
  word !== undefined && (HELPERS.get(word.lower)?.lemma === 'have' || word.lower === '’ve');
const isDo = (word: WordDraft | undefined): boolean =>
  word !== undefined && word.class !== 'noun' && HELPERS.get(word.lower)?.lemma === 'do';

/** After be, have, do, a modal or `to`, the word is the verb they need: `was attacked`, `has ramped`, `will fire`. */
export const followHelper: ClassRule = (words, at) => {
  const word = words[at];
  const before = wordBefore(words, at);
  if (!word || !before || word.name || word.class === 'punctuation') return;
  const irregular = IRREGULAR_FORMS.get(word.lower);
  const isPast = /ed$/.test(word.lower) || irregular?.participle === true;
  if (word.class === 'noun' || word.class === 'verb' || (word.class === 'adjective' && word.maybeVerb)) {
    const base = before.class === 'modal' || isDo(before) || (before.lower === 'to' && before.class === 'particle');
    const mayBe = word.maybeVerb || word.class === 'verb' || hasObject(words, at);
    if (base && mayBe && !/(?:ing|[^s]s)$/.test(word.lower)) return toVerb(word, 'base');
    if (isHave(before) && isPast && (word.maybeVerb || irregular)) return toVerb(word, 'participle');
    if (isBe(before) && word.maybeVerb && isGoingOn(words, at)) return toVerb(word, 'gerund');
    if (isBe(before) && isPast && (word.maybeVerb || irregular) && (!isNominal(words[at + 1]) || isReported(words, at)))
      return toVerb(word, 'participle');
  }
};

/** `will sanction him`: right behind a modal and before what opens an object, no noun stands. */
const hasObject = (words: readonly WordDraft[], at: number): boolean =>
  words[at - 1]?.class === 'modal' && /^(?:pronoun|determiner|name)$/.test(words[at + 1]?.class ?? '');

/** `it is feared many ships sank`: behind `it` and `is`, a verb of saying or thinking has a clause behind it. */
const isReported = (words: readonly WordDraft[], at: number): boolean =>
  words[at - 2]?.lower === 'it' &&
  /^(?:said|thought|believed|feared|hoped|expected|understood|reported|claimed|alleged|estimated|assumed|suspected)$/.test(
    words[at]?.lower ?? '',
  );

/** Whether a form in -ing behind `is` tells what is going on, and not what something is like. */
const isGoingOn = (words: readonly WordDraft[], at: number): boolean => {
  const { lower = '', class: kind } = words[at] ?? {};
  if (!/ing$/.test(lower)) return false;
  const isNow = /^(?:still|now|already)$/.test(words[at - 1]?.lower ?? '');
  return kind !== 'adjective' || isNow || (CHANGING.has(lower) && !isNominal(words[at + 1]));
};

/** Forms that a tagger takes for adjectives, and that behind `is` say what is going on. */
const CHANGING = new Set(
  `growing rising falling shrinking declining increasing decreasing dwindling mounting soaring widening narrowing ageing aging
   dying leading winning losing working melting spreading`.split(/\s+/),
);
