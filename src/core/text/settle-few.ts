import { isKnownVerb, isPlainVerb } from '../lexicon/plain-verbs';
import { SAYING_VERBS } from '../lexicon/verbs';
import { toVerb } from './turn-class';
import type { ClassRule, WordDraft } from './word-draft';

const isObject = (word: WordDraft | undefined): boolean =>
  word !== undefined && (/^(?:determiner|number|name)$/.test(word.class) || /^[$£€¥]$/.test(word.text));

/** A noun that may be the base form of a verb. */
const isBaseShape = (word: WordDraft | undefined): word is WordDraft =>
  word?.class === 'noun' &&
  !word.name &&
  !word.plural &&
  (word.maybeVerb || isKnownVerb(word.lower)) &&
  /^\p{Ll}+$/u.test(word.text) &&
  !/(?:ing|ed)$/.test(word.lower);

/** `These include a ship`, `Some estimate the turnout`: what points at several before a base form with its object is the subject. */
const settleSeveral: ClassRule = (words, at) => {
  const word = words[at];
  const before = words[at - 1];
  if (!isBaseShape(word) || !/^(?:these|those|some|others|many)$/.test(before?.lower ?? '') || !before) return;
  if (at > 1 && !/^(?:punctuation|conjunction)$/.test(words[at - 2]?.class ?? '')) return;
  const next = words[at + 1];
  if (!isObject(next) && !(isPlainVerb(word.lower) && /^(?:noun|adjective)$/.test(next?.class ?? ''))) return;
  before.class = 'pronoun';
  toVerb(word, 'base');
};

/** `sides that help to carry it`, `lines that cross Oslo`: behind a plural and its relative pronoun, a base form that goes on is the verb. */
const settleRelativeBase: ClassRule = (words, at) => {
  const word = words[at];
  const [noun, pronoun] = words.slice(Math.max(0, at - 2), at);
  if (!isBaseShape(word) || !pronoun || !/^(?:that|which|who)$/.test(pronoun.lower)) return;
  if (noun?.class !== 'noun' || !noun.plural) return;
  const next = words[at + 1];
  if (!isObject(next) && next?.lower !== 'to' && !/^(?:preposition|pronoun)$/.test(next?.class ?? '')) return;
  if (pronoun.lower === 'that') pronoun.class = 'pronoun';
  toVerb(word, 'base');
};

/** `Police state she called them`: several say what a clause with its own subject tells. */
const settleSayers: ClassRule = (words, at) => {
  const word = words[at];
  const before = words[at - 1];
  if (!isBaseShape(word) || !SAYING_VERBS.has(word.lower) || before?.class !== 'noun') return;
  if (!before.plural && !/^(?:police|people)$/.test(before.lower)) return;
  if (/^(?:he|she|they|it|that|there|we)$/.test(words[at + 1]?.lower ?? '')) toVerb(word, 'base');
};

/** `let Ana Lind visit Oslo`: whom someone lets do something does it. */
const settleLet: ClassRule = (words, at) => {
  const word = words[at];
  if (!isBaseShape(word) || !/^(?:name|pronoun)$/.test(words[at - 1]?.class ?? '')) return;
  let before = at - 1;
  while (words[before]?.class === 'name' || words[before]?.class === 'pronoun') before--;
  const next = words[at + 1];
  const goesOn = isObject(next) || /^(?:preposition|punctuation)$/.test(next?.class ?? 'punctuation');
  if (/^(?:let|lets|letting)$/.test(words[before]?.lower ?? '') && goesOn) toVerb(word, 'base');
};

/** `Barack Obama cut short his trip`: who cuts something short. */
const settleCutShort: ClassRule = (words, at) => {
  const [word, short, next] = words.slice(at, at + 3);
  if (word?.lower !== 'cut' || short?.lower !== 'short' || !isObject(next)) return;
  if (!/^(?:noun|name|pronoun)$/.test(words[at - 1]?.class ?? '')) return;
  toVerb(word, 'past');
  short.class = 'adverb';
  short.verb = null;
};

/** `a canoe with seven people aboard capsized`: right before a verb, such a word says where they were. */
const settleAboard: ClassRule = (words, at) => {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (word?.class !== 'preposition' || !/^(?:aboard|inside|outside|nearby|onboard)$/.test(word.lower)) return;
  const isPast = next?.class === 'verb' && next.verb !== 'gerund';
  if (/^(?:noun|name)$/.test(before?.class ?? '') && (isPast || next?.class === 'modal')) word.class = 'adverb';
};

/** The rules for verbs that few words around tell, in the order in which they are tried. */
export const FEW_RULES: readonly ClassRule[] = [
  settleSeveral,
  settleRelativeBase,
  settleSayers,
  settleLet,
  settleCutShort,
  settleAboard,
];
