import { HELPERS } from '../lexicon/closed-words';
import { DEMONYM_WORDS } from '../lexicon/countries';
import { isTensed, toNoun, toVerb } from './turn-class';
import type { ClassRule, WordDraft } from './word-draft';

/** Whether an article opens the names and adjectives right before a word. */
function isLedByArticle(words: readonly WordDraft[], at: number): boolean {
  let start = at;
  while (start > 0 && /^(?:name|adjective)$/.test(words[start - 1]?.class ?? '')) start--;
  return start < at && words[at - 1]?.class === 'name' && /^(?:an?|the)$/.test(words[start - 1]?.lower ?? '');
}

/** `saw the Larsen lines, …`, `in the Corvo plants,`: what ends a phrase of an article and a name, behind a verb or a preposition, is a noun. */
const settleNamedThing: ClassRule = (words, at) => {
  const word = words[at];
  if (word?.class !== 'verb' || !/^(?:base|present)$/.test(word.verb ?? '') || HELPERS.has(word.lower)) return;
  const next = words[at + 1];
  if (!word.maybeNoun || (next && next.class !== 'punctuation') || !isLedByArticle(words, at)) return;
  let start = at - 1;
  while (!/^(?:an?|the)$/.test(words[start]?.lower ?? '')) start--;
  const lead = words[start - 1];
  if (lead?.class === 'preposition' || (lead?.class === 'verb' && isTensed(lead))) toNoun(word);
};

/** `control to American firms, saying`: behind a people that a preposition or verb leads to, a form in -s that ends the phrase is a noun. */
const settlePeoples: ClassRule = (words, at) => {
  const word = words[at];
  const [lead, people, next] = [words[at - 2], words[at - 1], words[at + 1]];
  if (word?.class !== 'verb' || word.verb !== 'present' || !word.maybeNoun || HELPERS.has(word.lower)) return;
  if (!DEMONYM_WORDS.has(people?.lower ?? '') || people?.plural) return;
  if (!/^(?:preposition|verb|particle)$/.test(lead?.class ?? '') || (next && next.class !== 'punctuation')) return;
  toNoun(word);
};

/** `the Orla rights group`: the word is no verb. */
const settleRights: ClassRule = (words, at) => {
  const word = words[at];
  if (word?.lower === 'rights' && word.class === 'verb') toNoun(word);
};

/** `police state that they know`: a base form of telling between a plural and `that` with its subject is the verb. */
const settleState: ClassRule = (words, at) => {
  const word = words[at];
  const [subject, that, next] = [words[at - 1], words[at + 1], words[at + 2]];
  if (word?.class !== 'noun' || word.name || !/^(?:state|report|claim|note|fear|hope)$/.test(word.lower)) return;
  if (subject?.class !== 'noun' || !(subject.plural || subject.lower === 'police')) return;
  if (that?.lower !== 'that' || !/^(?:determiner|pronoun|name)$/.test(next?.class ?? '')) return;
  that.class = 'conjunction';
  toVerb(word, 'base');
};

/** `accused of hiring former guards`: what someone is accused of is a deed, and has its object behind it. */
const settleCharge: ClassRule = (words, at) => {
  const word = words[at];
  const [charge, of, next] = [words[at - 2], words[at - 1], words[at + 1]];
  if (word?.class !== 'noun' || word.name || !/ing$/.test(word.lower) || !word.maybeVerb || of?.lower !== 'of') return;
  if (!/^(?:accused|suspected|convicted|guilty|acquitted)$/.test(charge?.lower ?? '')) return;
  if (/^(?:adjective|noun|name|number|pronoun)$/.test(next?.class ?? '')) toVerb(word, 'gerund');
};

/** The rules about things that are named, and deeds that someone is charged with, in the order in which they are tried. */
export const NAMED_RULES: readonly ClassRule[] = [
  settleNamedThing,
  settlePeoples,
  settleRights,
  settleState,
  settleCharge,
];
