import { HELPERS } from '../lexicon/closed-words';
import { isKnownVerb } from '../lexicon/plain-verbs';
import { findVerbLemma } from './find-lemma';
import { isBe, isTensed, toNoun, toVerb, wordBefore } from './turn-class';
import type { ClassRule, WordDraft } from './word-draft';

const isMark = (word: WordDraft | undefined): boolean => word === undefined || word.class === 'punctuation';

/** A base or -s form of a verb that is no helper, and so might be a noun. */
const isBareForm = (word: WordDraft | undefined): word is WordDraft =>
  word?.class === 'verb' && /^(?:base|present)$/.test(word.verb ?? '') && !HELPERS.has(word.lower);

/** `there is also resistance to it`, `has been cases`: right behind a form of be, a base or -s form is what there is. */
const settleBehindBe: ClassRule = (words, at) => {
  const word = words[at];
  if (!isBareForm(word) || !isBe(wordBefore(words, at))) return;
  toNoun(word);
  if (!word.maybeAdjective) return;
  word.class = 'adjective';
  word.plural = false;
};

/** `that efforts to halve it are under way`, `because prices rose`: what opens a clause, and a form in -s ahead of the clause’s own verb. */
const settleBehindOpener: ClassRule = (words, at) => {
  const word = words[at];
  const quoted = /^[“"]$/.test(words[at - 1]?.text ?? '') ? 1 : 0;
  const [before, opener] = [words[at - 2 - quoted], words[at - 1 - quoted]];
  if (!isBareForm(word) || word.verb !== 'present' || !word.maybeNoun || !opener) return;
  const isThat = opener.lower === 'that' && (before?.class === 'verb' || before?.text === ',');
  if (!isThat && !/^(?:because|if|although|though|while|whether|where|when|since)$/.test(opener.lower)) return;
  if (!hasVerbAhead(words, at)) return;
  if (isThat) opener.class = 'conjunction';
  toNoun(word);
};

/** Whether a tensed verb comes before the next mark, with no other subject before it. */
function hasVerbAhead(words: readonly WordDraft[], at: number): boolean {
  for (const word of words.slice(at + 1)) {
    if (word.class === 'modal' || word.verb === 'past' || (word.verb === 'present' && word.class === 'verb'))
      return true;
    if (isMark(word) || word.class === 'conjunction' || word.class === 'pronoun') return false;
    if (/^(?:which|who|whose|that|what|how|why)$/.test(word.lower)) return false;
  }
  return false;
}

/** `in shorter but fiercer bursts`: behind a preposition and what describes a noun, a form in -s is that noun. */
const settleLedPlural: ClassRule = (words, at) => {
  const word = words[at];
  if (!isBareForm(word) || word.verb !== 'present' || words[at - 1]?.class !== 'adjective') return;
  let start = at - 1;
  while (words[start]?.class === 'adjective' || (isJoin(words[start]) && words[start - 1]?.class === 'adjective'))
    start--;
  if (words[start]?.class === 'preposition') toNoun(word);
};

const isJoin = (word: WordDraft | undefined): boolean => /^(?:and|but|or|,)$/.test(word?.lower ?? '');

/** `an ABC rights group`, `has backed ABC rights and …`: what a name describes, behind an article or a verb, is a noun. */
const settleNamedPlural: ClassRule = (words, at) => {
  const word = words[at];
  if (!isBareForm(word) || word.verb !== 'present' || !word.maybeNoun || words[at - 1]?.class !== 'name') return;
  let start = at - 1;
  while (words[start]?.class === 'name') start--;
  const lead = words[start];
  const isLed = /^an?$/.test(lead?.lower ?? '') && words[at + 1]?.class === 'noun';
  const isDone =
    lead?.class === 'verb' && /^(?:support|back|oppose|join|defend|protect|lead|form|use)$/.test(lemmaOf(lead));
  if (isLed || isDone) toNoun(word);
};

const lemmaOf = ({ lower, verb }: WordDraft): string => findVerbLemma(lower, verb);

/** `drawing up plans to`, `made up stories`: right behind a verb with its particle, a form in -s is its object. */
const settleBehindParticle: ClassRule = (words, at) => {
  const word = words[at];
  const [verb, particle] = [words[at - 2], words[at - 1]];
  if (!isBareForm(word) || word.verb !== 'present' || !word.maybeNoun || verb?.class !== 'verb') return;
  if (particle?.class === 'particle' && /^(?:up|out|off|down|over)$/.test(particle.lower)) toNoun(word);
};

/** `, such as garden tree frogs, …`: what is named as an example has no verb of its own before the next mark. */
const settleExample: ClassRule = (words, at) => {
  const word = words[at];
  if (!isBareForm(word) || word.verb !== 'present' || !word.maybeNoun || words[at - 1]?.class !== 'noun') return;
  if (!isMark(words[at + 1]) && words[at + 1]?.class !== 'conjunction') return;
  let start = at - 1;
  while (/^(?:noun|adjective)$/.test(words[start]?.class ?? '')) start--;
  const isExample = /^(?:as|like|including)$/.test(words[start]?.lower ?? '');
  if (isExample || (words[start]?.class === 'preposition' && words[start - 1]?.text === ',')) toNoun(word);
};

/** `at which point their numbers fell`: behind a preposition and `which`, a base form is what the two ask for. */
const settleWhichNoun: ClassRule = (words, at) => {
  const word = words[at];
  if (!isBareForm(word) || word.verb !== 'base' || words[at - 1]?.lower !== 'which') return;
  if (words[at - 2]?.class === 'preposition' && /^(?:determiner|noun|name|pronoun)$/.test(words[at + 1]?.class ?? ''))
    toNoun(word);
};

/** `by then just lots and lots of them`: what is counted with `lots of` is a noun on both sides of `and`. */
const settleTwin: ClassRule = (words, at) => {
  const word = words[at];
  if (isBareForm(word) && words[at + 1]?.lower === 'and' && words[at + 2]?.lower === word.lower) {
    const twin = words[at + 2];
    if (twin?.class === 'noun') toNoun(word);
  }
};

const isThing = (word: WordDraft | undefined): word is WordDraft =>
  isBareForm(word) && word.verb === 'present' && word.maybeNoun;

/** `which leads readers to think`, `a firm that conducts tours`: behind the pronoun of a relative clause, a form in -s with an object is its verb. */
const settleRelativeVerb: ClassRule = (words, at) => {
  const word = words[at];
  const [noun, that, next] = [words[at - 2], words[at - 1], words[at + 1]];
  if (word?.class !== 'noun' || word.name || !word.maybeVerb || !/[^su]s$/.test(word.lower) || !that) return;
  if (!/^(?:which|that|who)$/.test(that.lower) || isMark(next) || hasVerbAhead(words, at + (isThing(next) ? 1 : 0)))
    return;
  const hangs = /^(?:noun|name|adjective|adverb|punctuation)$/.test(noun?.class ?? '') && noun?.text !== '"';
  if (
    !hangs ||
    (!/^(?:noun|name|determiner|pronoun|adjective|preposition|particle|number)$/.test(next?.class ?? '') &&
      next?.verb !== 'base')
  )
    return;
  if (that.lower === 'that') that.class = 'pronoun';
  if (isThing(next)) toNoun(next);
  toVerb(word, 'present');
};

/** `would no longer stand by`: behind a modal and `no longer`, the base form is the verb. */
const settleModalVerb: ClassRule = (words, at) => {
  const word = words[at];
  if (word?.class !== 'noun' || word.name || word.plural || !word.maybeVerb) return;
  if (words[at - 1]?.lower === 'longer' && words[at - 2]?.lower === 'no' && words[at - 3]?.class === 'modal')
    toVerb(word, 'base');
};

/** `…, vowing to fight`, `…, noting that it rained`, `…, stating, “…”`: behind a comma, a form in -ing that leads to what is meant or said is no noun. */
const settleLeadingGerund: ClassRule = (words, at) => {
  const word = words[at];
  const [next, behind] = [words[at + 1], words[at + 2]];
  if (word?.class !== 'noun' || word.name || word.plural || !/[^aeiou]?ing$/.test(word.lower)) return;
  if (words[at - 1]?.text !== ',' || !(word.maybeVerb || isKnownVerb(word.lower))) return;
  const says = /^[,:]$/.test(next?.text ?? '') && /^[“"]$|^``$/.test(behind?.text ?? '');
  const leads = next?.lower === 'that' || next?.class === 'particle' || next?.lower === 'to' || says;
  const isObject =
    next?.class === 'noun' && next.plural && !/^(?:and|or)$/.test(behind?.lower ?? '') && !isMark(behind);
  if (!leads && !(isObject && isKnownVerb(word.lower))) return;
  if (next?.lower === 'that') next.class = 'conjunction';
  if (words.slice(0, at).some(isTensed)) toVerb(word, 'gerund');
};

/** `Witnesses on the ground say there was`: without an article, `say` is a verb. */
const settleSay: ClassRule = (words, at) => {
  const word = words[at];
  if (word?.class !== 'noun' || word.lower !== 'say' || word.name) return;
  if (/^(?:noun|name|pronoun)$/.test(words[at - 1]?.class ?? '')) toVerb(word, 'base');
};

/** `said the train hit a bus and caught fire`: a noun whose form is a past as well, between a noun and an article, in a run of words that has no tensed verb yet. */
const settleHit: ClassRule = (words, at) => {
  const word = words[at];
  if (word?.class !== 'noun' || word.name || !/^(?:hit|cut|struck|hurt|shut|beat|put|set|split)$/.test(word.lower))
    return;
  const [lead, subject, object] = [words[at - 2], words[at - 1], words[at + 1]];
  if (subject?.class !== 'noun' || !/^(?:an?|the|his|her|its|their|one)$/.test(object?.lower ?? '')) return;
  if (lead?.class === 'preposition' || lead?.class === 'verb') return;
  const start = words
    .slice(0, at)
    .findLastIndex(({ text, lower }) => /^[,;:.“”"]$/.test(text) || /^(?:that|when|after|before|and|but)$/.test(lower));
  if (!words.slice(start + 1, at).some(isTensed)) toVerb(word, 'past');
};

/** `a man set fire to it`: what is set so has no article. */
const settleSetting: ClassRule = (words, at) => {
  const [before, word, object] = [words[at - 1], words[at], words[at + 1]];
  if (word?.lower !== 'set' || word.class === 'verb' || !/^(?:fire|sail|foot)$/.test(object?.lower ?? '')) return;
  if (before && !/^(?:determiner|adjective|preposition)$/.test(before.class)) toVerb(word, 'past');
};

/** `The party split from the union in 1996.`: in a sentence that has no other verb, a noun whose form is a past as well is the verb of the noun before it. */
const settleSplit: ClassRule = (words, at) => {
  const word = words[at];
  const [subject, next] = [words[at - 1], words[at + 1]];
  if (word?.class !== 'noun' || word.name || !/^(?:split|hit|cut|quit|spread|burst|shut|set|beat)$/.test(word.lower))
    return;
  if (!/^(?:noun|name)$/.test(subject?.class ?? '') || next?.class !== 'preposition') return;
  if (words.at(-1)?.text === '.' && !words.some(isTensed)) toVerb(word, 'past');
};

/** The rules for words whose class clashes with their neighbours, in the order in which they are tried. */
export const CLASH_RULES: readonly ClassRule[] = [
  settleBehindBe,
  settleBehindOpener,
  settleLedPlural,
  settleNamedPlural,
  settleBehindParticle,
  settleExample,
  settleWhichNoun,
  settleTwin,
  settleRelativeVerb,
  settleModalVerb,
  settleLeadingGerund,
  settleSay,
  settleHit,
  settleSetting,
  settleSplit,
];
