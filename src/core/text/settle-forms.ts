import { roleOf } from '../figures/role-words';
import { IRREGULAR_FORMS } from '../lexicon/irregular-verbs';
import { NOUN_PHRASES } from '../lexicon/noun-phrases';
import { isNominal } from './split-small-words';
import { isBe, isTensed, toNoun, toVerb, wordBefore } from './turn-class';
import type { ClassRule, WordDraft } from './word-draft';

/** `those who voted`: right before a relative pronoun, a pointer points at people and not at a noun. */
const settleThose: ClassRule = (words, at) => {
  const word = words[at];
  if (word?.class !== 'determiner' || !/^(?:those|all)$/.test(word.lower)) return;
  if (/^(?:who|whose|whom|which)$/.test(words[at + 1]?.lower ?? '')) word.class = 'pronoun';
};

/** `was not very crowded`: behind a word of degree, a form in -ed describes. Source: Quirk et al., § 7.15, participial adjectives. */
const settleDegree: ClassRule = (words, at) => {
  const word = words[at];
  if (word?.class !== 'verb' || !/ed$/.test(word.lower) || !/^(?:very|too)$/.test(words[at - 1]?.lower ?? '')) return;
  if (!isBe(wordBefore(words, at))) return;
  word.class = 'adjective';
  word.verb = null;
};

/** `willing to help`: a form in -ing of no verb that papers use. */
const settleWilling: ClassRule = (words, at) => {
  const word = words[at];
  if (word?.class !== 'verb' || !/^(?:un)?willing$/.test(word.lower)) return;
  word.class = 'adjective';
  word.verb = null;
};

/** Nouns of two words: `peace talk`. */
const PAIRS: ReadonlySet<string> = new Set(
  NOUN_PHRASES.split('\n').flatMap((line) => /^(\w+ \w+) >/.exec(line)?.[1] ?? []),
);

/** `the first peace talks in years collapsed`: a form in -s that makes a noun of two words with the one before it, ahead of another verb. */
const settlePair: ClassRule = (words, at) => {
  const word = words[at];
  const before = words[at - 1];
  if (word?.class !== 'verb' || word.verb !== 'present' || before?.class !== 'noun') return;
  if (!PAIRS.has(`${before.lower} ${word.lower.replace(/s$/, '')}`)) return;
  const behind = words.slice(at + 1);
  const end = behind.findIndex(
    (one) => /^(?:punctuation|conjunction)$/.test(one.class) || /^(?:who|whose|which)$/.test(one.lower),
  );
  if (behind.slice(0, end < 0 ? behind.length : end).some(isTensed)) toNoun(word);
};

const opensAmount = (word: WordDraft | undefined): boolean =>
  word?.class === 'number' || /^[$£€¥]$/.test(word?.text ?? '');

/** Past forms that newspapers seldom mean as the noun they look like: flowers grow on other pages than prices. */
const SELDOM_NOUN = /^(?:rose|fell)$/;

/** `profit in the first half rose 22 percent`, `rates, or yields, rose`: a past form right before an amount, or `by` or `to` an amount, is no noun, and of some verbs nowhere but behind what describes a noun. */
const settleRise: ClassRule = (words, at) => {
  const word = words[at];
  const irregular = IRREGULAR_FORMS.get(word?.lower ?? '');
  if (word?.class !== 'noun' || word.name || irregular?.past !== true || irregular.base) return;
  const before = words[at - 1];
  if (!before || /^(?:preposition|adjective|particle|number)$/.test(before.class) || /^(?:an?|the)$/.test(before.lower))
    return;
  const led = /^(?:by|to)$/.test(words[at + 1]?.lower ?? '') ? 2 : 1;
  if (SELDOM_NOUN.test(word.lower) || opensAmount(words[at + led])) toVerb(word, 'past');
};

/** `Norway cut off supplies`: a verb whose past is its base form, between a name and its particle with an object behind it. */
const settlePhrasal: ClassRule = (words, at) => {
  const word = words[at];
  const irregular = IRREGULAR_FORMS.get(word?.lower ?? '');
  if (!word || word.name || word.class === 'verb' || !irregular?.base || !irregular.past) return;
  if (words[at - 1]?.class !== 'name' || !/^(?:off|out|down|up|back|aside)$/.test(words[at + 1]?.lower ?? '')) return;
  if (words[at + 2]?.class === 'determiner' || isNominal(words[at + 2])) toVerb(word, 'past');
};

/** `was once ranked`, `once an ally of Oslo`: behind a helper, or before what someone was, `once` says when. */
const settleOnce: ClassRule = (words, at) => {
  const word = words[at];
  if (word?.lower !== 'once' || word.class === 'adverb') return;
  const before = words[at - 1];
  const isRole = before?.text === ',' && !words.slice(at + 1).some((one) => isTensed(one) || one.class === 'auxiliary');
  if (isBe(before) || /^(?:had|has|have|who)$/.test(before?.lower ?? '') || isRole) word.class = 'adverb';
};

/** `Lind, currently ranked third, recovered from`: behind an aside on a participle, a form in -ed before a preposition is the verb. */
const settleBehindAside: ClassRule = (words, at) => {
  const word = words[at];
  if (word?.class !== 'adjective' || !word.maybeVerb || !/ed$/.test(word.lower) || words[at - 1]?.text !== ',') return;
  if (!/^(?:preposition|particle|determiner)$/.test(words[at + 1]?.class ?? '')) return;
  const open = words.slice(0, at - 1).findLastIndex(({ text }) => text === ',');
  const [first, second] = words.slice(open + 1, open + 3);
  const participle = first?.class === 'adverb' ? second : first;
  const isSubject = /^(?:name|noun)$/.test(words[open - 1]?.class ?? '');
  if (isSubject && participle?.class === 'verb' && participle.verb !== 'base') toVerb(word, 'past');
};

/** `studied more fossilized bones`: between a word of comparing and a noun, behind a verb, a form in -ed describes. */
const settleCompared: ClassRule = (words, at) => {
  const word = words[at];
  if (
    word?.class !== 'verb' ||
    !/ed$/.test(word.lower) ||
    !/^(?:more|most|less|least)$/.test(words[at - 1]?.lower ?? '')
  )
    return;
  if (!/^(?:verb|preposition|determiner)$/.test(words[at - 2]?.class ?? '') || words[at + 1]?.class !== 'noun') return;
  word.class = 'adjective';
  word.verb = null;
};

/** `12,000 "Aye" votes`: behind one word in quotation marks that a number or an article leads to, a form that can be a noun is one. */
const settleBehindQuote: ClassRule = (words, at) => {
  const word = words[at];
  const [lead, open, , close] = words.slice(Math.max(0, at - 4), at);
  if (word?.class !== 'verb' || !word.maybeNoun || at < 4) return;
  if (!/^["“]$/.test(open?.text ?? '') || !/^["”]$/.test(close?.text ?? '')) return;
  if (/^(?:number|determiner|adjective|particle)$/.test(lead?.class ?? '')) toNoun(word);
};

/** `the most exposed among us`: behind an article and a word of comparing, a form in -ed before a preposition is the noun. */
const settleMostDone: ClassRule = (words, at) => {
  const word = words[at];
  const [the, most] = words.slice(Math.max(0, at - 2), at);
  if (word?.class !== 'verb' || !/ed$/.test(word.lower) || !/^(?:most|least)$/.test(most?.lower ?? '')) return;
  if (the?.lower === 'the' && words[at + 1]?.class === 'preposition') toNoun(word);
};

/** `two women, retired teacher Vera Lind and …`: between a comma and a role with its name, a form in -ed describes. */
const settleBeforeRole: ClassRule = (words, at) => {
  const word = words[at];
  const [next, name] = words.slice(at + 1, at + 3);
  if (word?.class !== 'verb' || !/ed$/.test(word.lower) || words[at - 1]?.text !== ',') return;
  if (next?.class !== 'noun' || !roleOf(next.lower) || name?.class !== 'name') return;
  word.class = 'adjective';
  word.verb = null;
};

/** `saw more schemes`: behind a verb and `more`, a form in -s is what there is more of. */
const settleMore: ClassRule = (words, at) => {
  const word = words[at];
  const [verb, more] = words.slice(Math.max(0, at - 2), at);
  if (
    word?.class !== 'verb' ||
    word.verb !== 'present' ||
    !word.maybeNoun ||
    !/^(?:more|fewer)$/.test(more?.lower ?? '')
  )
    return;
  if (verb?.class === 'verb' || verb?.class === 'preposition') toNoun(word);
};

/** `published two Harbour Plan (HP) files.`: behind letters in brackets and a verb, a form in -s that no object follows is a noun. */
const settleBehindLetters: ClassRule = (words, at) => {
  const word = words[at];
  const [open, letters, close] = words.slice(Math.max(0, at - 3), at);
  if (word?.class !== 'verb' || word.verb !== 'present' || !word.maybeNoun || close?.text !== ')') return;
  if (open?.text !== '(' || !/^\p{Lu}[\p{Lu}\d&-]+$/u.test(letters?.text ?? '')) return;
  if (!/^(?:punctuation|preposition|conjunction)$/.test(words[at + 1]?.class ?? 'punctuation')) return;
  if (words.slice(0, at).some((one) => one.verb === 'past')) toNoun(word);
};

/** `ruled 5–4 that parts were void`: behind a number, `that` opens a clause. */
const settleThatBehindNumber: ClassRule = (words, at) => {
  const word = words[at];
  if (
    word?.lower !== 'that' ||
    words[at - 1]?.class !== 'number' ||
    /^(?:verb|modal|auxiliary)$/.test(words[at + 1]?.class ?? '')
  )
    return;
  if (words.slice(0, at).some((one) => one.verb === 'past')) word.class = 'conjunction';
};

/** The rules about single forms, in the order in which they are tried. */
export const FORM_RULES: readonly ClassRule[] = [
  settleThose,
  settleDegree,
  settleWilling,
  settlePair,
  settleRise,
  settlePhrasal,
  settleOnce,
  settleBehindAside,
  settleCompared,
  settleBehindQuote,
  settleMore,
  settleMostDone,
  settleBeforeRole,
  settleBehindLetters,
  settleThatBehindNumber,
];
