import { isKnownVerb } from '../lexicon/plain-verbs';
import { isTensed, toNoun, toVerb, wordBefore } from './turn-class';
import type { ClassRule, WordDraft } from './word-draft';

/** What reports of accidents and courts call those to whom something was done: an article and no noun behind it. */
const CALLED_BY_DEED =
  /^(?:accused|deceased|injured|wounded|suspect|condemned|convicted|bereaved|detained|arrested|mine)$/;

/** `the suspect fled`, `the accused, who denied it,`, `The mine collapsed`: such a word between an article and a verb, a mark or `who` is the noun itself. */
const settleCalledByDeed: ClassRule = (words, at) => {
  const word = words[at];
  const [article, next] = [words[at - 1], words[at + 1]];
  if (!word || word.name || word.class === 'noun' || !CALLED_BY_DEED.test(word.lower)) return;
  if (!/^(?:the|an?|both|this)$/.test(article?.lower ?? '')) return;
  const isAlone = !next || /^(?:verb|auxiliary|modal|punctuation|preposition)$/.test(next.class);
  if (isAlone || next?.lower === 'who' || next?.lower === 'whose') toNoun(word);
};

/** `found unharmed`, `freed unhurt`: no verb. */
const settleUnharmed: ClassRule = (words, at) => {
  const word = words[at];
  if (word?.class !== 'verb' || !/^un(?:harmed|hurt|injured|scathed|damaged|armed)$/.test(word.lower)) return;
  word.class = 'adjective';
  word.verb = null;
};

/** Forms in -ing that tell what harm came of something, before whom or what it was done to; hardly one is a noun’s part there. */
const HARMING =
  /^(?:killing|injuring|wounding|damaging|destroying|closing|stranding|trapping|blocking|cutting|knocking|flooding|inundating|burying|toppling|uprooting|disrupting|cancelling|canceling|delaying|sparking|triggering|raising|sending|spilling|crushing|submerging|setting|shattering|displacing|smashing|burning|engulfing|derailing|halting|washing|claiming)$/;

/** `Snow fell all night, closing schools and stranding motorists`: behind a comma or `and` and before a bare plural, such a form tells what came of it. */
const settleHarming: ClassRule = (words, at) => {
  const word = words[at];
  const [before, next, behind] = [words[at - 1], words[at + 1], words[at + 2]];
  if (!word || word.name || !/^(?:noun|adjective)$/.test(word.class) || !HARMING.test(word.lower)) return;
  const isPlace = (one: WordDraft | undefined) => one?.class === 'noun' && (one.plural || one.lower === 'power');
  const isObject = isPlace(next) || (next?.class === 'adjective' && isPlace(behind));
  if (!isObject || !words.slice(0, at).some(isTensed)) return;
  const isAdded = before?.lower === 'and' && words.slice(0, at - 1).some(({ verb }) => verb === 'gerund');
  if ((before?.text === ',' && !isListed(words, at - 1)) || isAdded) toVerb(word, 'gerund');
};

/** `cafés, shops, closing ceremonies`: whether only things stand between a comma and the one before it. */
function isListed(words: readonly WordDraft[], comma: number): boolean {
  const start = words.slice(0, comma).findLastIndex(({ class: kind }) => !/^(?:noun|adjective|number)$/.test(kind));
  return words[start]?.text === ',';
}

/** Forms in -ing that tell where someone or something went or was. */
const UNDER_WAY =
  /^(?:travelling|traveling|heading|fleeing|returning|living|standing|waiting|sleeping|hiding|sheltering|walking|working|sailing|driving|riding|flying|coming)$/;

/** `a bus travelling from Oslo to Velden`: behind a noun and before where it went, such a form is no noun. */
const settleUnderWay: ClassRule = (words, at) => {
  const word = words[at];
  const [before, next] = [words[at - 1], words[at + 1]];
  if (word?.class !== 'noun' || word.name || !UNDER_WAY.test(word.lower)) return;
  if (!/^(?:noun|adverb)$/.test(before?.class ?? '')) return;
  if (/^(?:from|to|towards?|along|through|between|across|near|in|at|on|inside|under)$/.test(next?.lower ?? ''))
    toVerb(word, 'gerund');
};

/** Nouns in -ing that tell of no deed. */
const NO_DEED = /^(?:evening|morning|spring|king|string|wing|ring|ceiling|building|thing)$/;

/** `accused of handling stolen goods`: behind a preposition and before a describing word and its noun, a form in -ing is no noun. */
const settleHandling: ClassRule = (words, at) => {
  const word = words[at];
  const [before, next, behind] = [words[at - 1], words[at + 1], words[at + 2]];
  if (word?.class !== 'noun' || word.name || word.plural || !/..ing$/.test(word.lower) || NO_DEED.test(word.lower))
    return;
  if (!/^(?:of|for|with|from|by|after|before|without)$/.test(before?.lower ?? '') || behind?.class !== 'noun') return;
  const isDescribing = next?.class === 'adjective' || (next?.verb === 'participle' && next.class === 'verb');
  if (!isDescribing || !(word.maybeVerb || isKnownVerb(word.lower)) || !next) return;
  toVerb(word, 'gerund');
  next.class = 'adjective';
  next.verb = null;
};

/** `Bell, 31, of Harehills, faces a charge`: where nothing is tensed yet, what may be a verb behind such asides and before an article is the verb. */
const settleBehindAsides: ClassRule = (words, at) => {
  const word = words[at];
  const [before, next] = [words[at - 1], words[at + 1]];
  if (word?.class !== 'noun' || word.name || !/[^su]s$/.test(word.lower) || before?.text !== ',' || at < 4) return;
  if (!/^(?:an?|the|no|up|charges|trial)$/.test(next?.lower ?? '') || !(word.maybeVerb || isKnownVerb(word.lower)))
    return;
  if (words[0]?.class === 'name' && words[0]?.plural !== true && !words.slice(0, at).some(isTensed))
    toVerb(word, 'present');
};

/** `were questioned and later released without charge`: what `and` adds to a passive, with nothing to describe behind it, was done as well. */
const settleAddedPassive: ClassRule = (words, at) => {
  const word = words[at];
  const next = words[at + 1];
  if (word?.class !== 'adjective' || word.name || !/..ed$/.test(word.lower) || !word.maybeVerb) return;
  const joint = /^(?:later|then|subsequently|eventually|immediately)$/.test(words[at - 1]?.lower ?? '')
    ? at - 2
    : at - 1;
  if (!/^(?:and|but|or)$/.test(words[joint]?.lower ?? '') || joint === at - 1) return;
  if (next && !/^(?:preposition|punctuation)$/.test(next.class)) return;
  if (words.slice(0, joint).some(({ verb }) => verb === 'participle' || verb === 'past')) toVerb(word, 'past');
};

/** `nine were killed and at least 12 injured`: behind a number that `and` adds to those to whom something was done, with nothing to describe behind it. */
const settleCountedHarm: ClassRule = (words, at) => {
  const word = words[at];
  const next = words[at + 1];
  if (
    !word ||
    !(word.class === 'adjective' || (word.class === 'verb' && word.lower === 'hurt')) ||
    !/^(?:injured|wounded|hurt|arrested|detained|displaced|hospitalised|hospitalized)$/.test(word.lower)
  )
    return;
  const count = wordBefore(words, at);
  const isCount =
    count?.class === 'number' ||
    /^(?:others|more|dozens|scores|hundreds|thousands|many|several)$/.test(count?.lower ?? '');
  if (!isCount || (next && /^(?:noun|adjective|name|conjunction)$/.test(next.class) && !isOpening(next))) return;
  const and = words.slice(0, at).findLastIndex(({ lower }) => lower === 'and');
  if (and < 0 || at - and > REACH_OF_COUNT || !words.slice(0, and).some(isTensed)) return;
  toVerb(word, 'past');
};
/** Words from `and` to what was done: `and at least 12 others seriously injured`. */
const REACH_OF_COUNT = 6;

const isOpening = ({ lower }: WordDraft): boolean => /^(?:when|after|as|while|if|and|but)$/.test(lower);

/** `knocked out power to 3,000 homes`: right behind a past form with its particle, what looks like a base form is the object. */
const settlePastParticle: ClassRule = (words, at) => {
  const word = words[at];
  const [verb, particle] = [words[at - 2], words[at - 1]];
  if (word?.class !== 'verb' || word.verb !== 'base' || !word.maybeNoun) return;
  if (verb?.verb === 'past' && particle?.class === 'particle' && /^(?:out|off|up|down)$/.test(particle.lower))
    toNoun(word);
};

/** `released pending trial`: before what is awaited, and with no article, `pending` means until. */
const settlePending: ClassRule = (words, at) => {
  const word = words[at];
  const [before, next] = [words[at - 1], words[at + 1]];
  if (word?.lower !== 'pending' || word.class === 'preposition' || !before || !next) return;
  if (/^(?:noun|verb|adverb|punctuation)$/.test(before.class) && /^(?:noun|determiner|adjective)$/.test(next.class)) {
    word.class = 'preposition';
    word.verb = null;
  }
};

/** `set mattresses alight`: what is set so, and how it is then. */
const settleAlight: ClassRule = (words, at) => {
  const word = words[at];
  if (!word || !/^(?:alight|ablaze|aground|adrift)$/.test(word.lower)) return;
  word.class = 'adverb';
  word.verb = null;
  const set = words.slice(Math.max(0, at - REACH), at).findLast(({ lower }) => lower === 'set');
  if (set && set.class !== 'verb') toVerb(set, 'past');
};
/** Words between `set` and how something is then. */
const REACH = 5;

/** The rules for what reports of harm and of courts have of their own, in the order in which they are tried. */
export const HARM_RULES: readonly ClassRule[] = [
  settleCalledByDeed,
  settleUnharmed,
  settleHarming,
  settleUnderWay,
  settleHandling,
  settleBehindAsides,
  settleAddedPassive,
  settleCountedHarm,
  settlePastParticle,
  settlePending,
  settleAlight,
];
