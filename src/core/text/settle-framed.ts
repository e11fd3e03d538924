import { HELPERS } from '../lexicon/closed-words';
import { NOUN_ENDING } from './split-small-words';
import { isBe, isTensed, toNoun, toVerb } from './turn-class';
import type { ClassRule, WordDraft } from './word-draft';

/** Verbs whose form in -ing takes a bare noun: `taking part`. Source: the idioms of Quirk et al., § 16.58. */
const WITH_BARE_NOUN = /^(?:tak|los|mak|giv|play|gain|seek|caus|pay|bear)ing$/;

/** `the countries taking part`, `losing control`: what looks like a base form behind such a verb is its object. */
const settlePart: ClassRule = (words, at) => {
  const word = words[at];
  if (word?.class !== 'verb' || word.verb !== 'base' || HELPERS.has(word.lower)) return;
  if (WITH_BARE_NOUN.test(words[at - 1]?.lower ?? '')) toNoun(word);
};

/** Forms of verbs with which a person and an infinitive say what that person is to do. Source: Quirk et al., § 16.50. */
const ASKING =
  /^(?:forc|ask|order|urg|allow|tell|told|persuad|requir|advis|convinc|prompt|caus|permit|encourag|instruct|warn|compel|want|enabl)(?:l?ed|e?s|l?ing|e)?$/;
/** Nouns that take `to` themselves: `allowed access to health centres`. Source: Quirk et al., § 17.53. */
const WITH_TO =
  /^(?:access|aid|amendment|answer|approach|attention|change|damage|end|entry|injury|link|objection|reference|repair|reply|response|return|right|support|threat|tie|transition|visit)s?$/;
/** Words between such a verb and its infinitive. */
const FURTHEST = 7;

/** `forced Oslo to halt aid flights`: behind such a verb and whom it asks, a word in the singular before an object is a verb. */
const settleAsked: ClassRule = (words, at) => {
  const word = words[at];
  const [asked, to] = words.slice(Math.max(0, at - 2), at);
  const next = words[at + 1];
  if (word?.class !== 'noun' || word.name || word.plural || to?.lower !== 'to' || NOUN_ENDING.test(word.lower)) return;
  if (!/^\p{Ll}{3,}$/u.test(word.text) || !/^(?:noun|name|number|adjective|pronoun)$/.test(next?.class ?? '')) return;
  const isAsked =
    asked?.class === 'name' ||
    asked?.class === 'pronoun' ||
    (asked?.class === 'noun' && (asked.plural || word.maybeVerb));
  if (!isAsked || WITH_TO.test(asked.lower)) return;
  const before = words.slice(Math.max(0, at - FURTHEST), at - 2);
  const start = before.findLastIndex((one) => one.class === 'punctuation' || isTensed(one) || one.verb !== null);
  const verb = before[start];
  if (verb?.verb == null || !ASKING.test(verb.lower)) return;
  to.class = 'particle';
  toVerb(word, 'base');
};

/** `in Sunday’s final made her`, `lost the final in Oslo`: with no noun behind it, the last match of a contest is the noun. */
const settleFinal: ClassRule = (words, at) => {
  const word = words[at];
  const before = words[at - 1];
  const next = words[at + 1];
  if (word?.class !== 'adjective' || !/^(?:semi-?|quarter-?)?final$/.test(word.lower)) return;
  if (!(before?.lower === '’s' && before.class === 'particle') && !/^(?:the|a)$/.test(before?.lower ?? '')) return;
  if (!next || /^(?:verb|modal|auxiliary|preposition|punctuation|conjunction)$/.test(next.class)) toNoun(word);
};

/** `Police, called by Lind, found`: what stands alone before the first comma is whom the sentence is about, and no order. */
const settleAloneAtHead: ClassRule = (words, at) => {
  const word = words[at];
  if (at !== 0 || word?.class !== 'verb' || word.lower !== 'police' || words[1]?.text !== ',') return;
  toNoun(word);
};

/** Whether a word opens what a tensed verb behind it belongs to. */
const opensOther = (word: WordDraft): boolean =>
  word.class === 'conjunction' ||
  word.class === 'punctuation' ||
  /^(?:who|which|that|whose|where|when)$/.test(word.lower);

/** `Velden, still smarting from a loss, faces Chile`: behind an aside on a name that has no verb yet, a form in -s before a name or an article is the verb. */
const settleBehindNamed: ClassRule = (words, at) => {
  const word = words[at];
  const next = words[at + 1];
  if (word?.class !== 'noun' || word.name || !word.maybeVerb || !/[^su]s$/.test(word.lower)) return;
  if (words[at - 1]?.text !== ',' || !(next?.class === 'name' || /^(?:the|an?|its|his|her)$/.test(next?.lower ?? '')))
    return;
  const comma = words.findIndex(({ text }) => text === ',');
  const isNamed = comma > 0 && comma < at - 1 && words.slice(0, comma).every((one) => one.class === 'name');
  const rest = words.slice(at + 1);
  const end = rest.findIndex(opensOther);
  const others = [...words.slice(0, at), ...rest.slice(0, end < 0 ? rest.length : end)];
  if (isNamed && !others.some((one) => isTensed(one) || isBe(one))) toVerb(word, 'present');
};

/** The rules about words whose class the frame around them gives, in the order in which they are tried. */
export const FRAMED_RULES: readonly ClassRule[] = [
  settlePart,
  settleAsked,
  settleFinal,
  settleAloneAtHead,
  settleBehindNamed,
];
