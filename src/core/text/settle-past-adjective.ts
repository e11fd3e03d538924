import { toVerb } from './turn-class';
import type { ClassRule, WordDraft } from './word-draft';

const isObject = (word: WordDraft | undefined): boolean =>
  word !== undefined && (/^(?:determiner|number|pronoun|name)$/.test(word.class) || /^[$£€¥]$/.test(word.text));

const isPastShape = (word: WordDraft | undefined): word is WordDraft =>
  word?.class === 'adjective' && !word.name && word.maybeVerb && /[^e]ed$/.test(word.lower);

/** `the crash, which involved two boats`, `a pass that released Lind`: right behind a relative pronoun and before an object, a form in -ed is the verb. */
const settleRelativeDone: ClassRule = (words, at) => {
  const word = words[at];
  const [noun, pronoun] = words.slice(Math.max(0, at - 2), at);
  if (!isPastShape(word) || !pronoun || !/^(?:who|which|that)$/.test(pronoun.lower)) return;
  if (!/^(?:noun|name|punctuation)$/.test(noun?.class ?? '') || !isObject(words[at + 1])) return;
  if (pronoun.lower === 'that') pronoun.class = 'pronoun';
  toVerb(word, 'past');
};

/** `has today accepted Lind’s offer`: behind a form of have and a time, and before an object, a form in -ed is its participle. */
const settleHaveDone: ClassRule = (words, at) => {
  const word = words[at];
  if (!isPastShape(word) || !isObject(words[at + 1])) return;
  let before = at - 1;
  while (words[before]?.class === 'adverb' || /^(?:today|yesterday|tonight)$/.test(words[before]?.lower ?? ''))
    before--;
  if (/^(?:has|have|had)$/.test(words[before]?.lower ?? '')) toVerb(word, 'participle');
};

/** `was seized in May and later released`, `won the cup but finished fifth`: what `and` or `but` adds to a verb with its object or adjunct, and no adjective adds to another. */
const settleAddedDone: ClassRule = (words, at) => {
  const word = words[at];
  if (!isPastShape(word)) return;
  let before = at - 1;
  if (/^(?:later|then|also|subsequently|eventually|finally)$/.test(words[before]?.lower ?? '')) before--;
  const [host, join] = [words[before - 1], words[before]];
  if (!/^(?:and|but)$/.test(join?.lower ?? '') || !/^(?:noun|name|number|pronoun)$/.test(host?.class ?? '')) return;
  const next = words[at + 1];
  const closes =
    before < at - 1 && (next === undefined || next.class === 'punctuation' || next.class === 'preposition');
  if (!isObject(next) && !closes) return;
  const told = words.slice(0, before).findLast((one) => one.class === 'verb' && one.verb !== 'gerund');
  if (told?.verb === 'past' || told?.verb === 'participle') toVerb(word, 'past');
};

/** The rules for forms in -ed that are taken for adjectives, in the order in which they are tried. */
export const PAST_ADJECTIVE_RULES: readonly ClassRule[] = [settleRelativeDone, settleHaveDone, settleAddedDone];
