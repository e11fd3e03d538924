import { HELPERS } from '../lexicon/closed-words';
import { toNoun, toVerb } from './turn-class';
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

/** `the repair cost $4.2 million`: a sum of money right behind a word that may be a verb is that verb's object. */
export const settleBeforeMoney: ClassRule = (words, at) => {
  const word = words[at];
  if (word?.class !== 'noun' || word.name || word.plural || !word.maybeVerb || !isSubject(words[at - 1])) return;
  if (/^[$£€¥]$/.test(words[at + 1]?.text ?? '')) toVerb(word, 'past');
};

/** `two weeks early`: a form in -s right behind a count above one is what is counted. */
export const settleCounted: ClassRule = (words, at) => {
  const word = words[at];
  const count = words[at - 1];
  if (word?.class !== 'verb' || word.verb !== 'present' || !word.maybeNoun || HELPERS.has(word.lower)) return;
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
