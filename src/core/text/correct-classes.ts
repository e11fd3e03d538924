import { HELPERS } from '../lexicon/closed-words';
import { IRREGULAR_FORMS } from '../lexicon/irregular-verbs';
import { isPlainVerb } from '../lexicon/plain-verbs';
import { needAgreement } from './agree-classes';
import { followHelper } from './follow-helper';
import {
  closeRelative,
  countAgreement,
  demoteLast,
  demoteOrdinal,
  joinHyphen,
  nameOpening,
  pointerAgreement,
  settleBareObject,
  settleBeforeThat,
  settleGerund,
  settleLastDone,
  settleOpening,
  settlePastMark,
  splitThere,
} from './mend-classes';
import { FORM_RULES } from './settle-forms';
import {
  settleAntecedent,
  settleAtFirst,
  settleAway,
  settleBeing,
  settleClosed,
  settleComparative,
  settleCompound,
  settleDatedNoun,
  settleHome,
  settleListed,
  settleLoneAdjective,
  settleReported,
  settleShort,
  settleSigning,
  settleSubject,
  settleThatPhrase,
} from './settle-nouns';
import {
  isOnlyPast,
  settleLonePast,
  settleOnlyPast,
  settleParticiple,
  settleRelativePast,
  settleSamePast,
} from './settle-past';
import {
  settleBeforeMoney,
  settleCounted,
  settleFrom,
  settleLonePredicate,
  settleLoneVerb,
  settleNoLonger,
  settleObject,
  settleOffice,
  settlePastBeforeObject,
  settlePhraseEnd,
} from './settle-predicate';
import { isNominal, splitAmount, splitParticle, splitPossessive, splitThat, splitTo } from './split-small-words';
import { isTensed, toNoun, toVerb, wordBefore } from './turn-class';
import type { ClassRule, WordDraft } from './word-draft';

const MARKS_CLAUSE = new Set(['that', 'which', 'who', 'if', 'when', 'while', 'because']);
const POINTING = new Set(['this', 'that', 'these', 'those']);
const SUBJECT_PRONOUNS = new Set(['i', 'you', 'he', 'she', 'it', 'we', 'they', 'who']);

/** Whether a noun phrase is open just before: a determiner, possessive, adjective, number or preposition waits for a noun. */
function isInsideNoun(words: readonly WordDraft[], at: number): boolean {
  const before = wordBefore(words, at);
  if (!before) return false;
  if (before.class === 'determiner') return !MARKS_CLAUSE.has(before.lower) || at - 2 < 0;
  return (
    before.class === 'preposition' ||
    before.class === 'adjective' ||
    (before.class === 'number' && before.tags.has('Ordinal')) ||
    (before.class === 'particle' && before.lower.startsWith('’'))
  );
}

/** Where a noun is due, a word that may be one is one: `the arms`, `in talks`, `Kim’s visit`. */
const fillNoun: ClassRule = (words, at) => {
  const word = words[at];
  if (word?.class !== 'verb' || (HELPERS.has(word.lower) && word.verb !== 'gerund') || !isInsideNoun(words, at)) return;
  const before = wordBefore(words, at);
  if (isOnlyPast(word) || (isPlainVerb(word.lower) && before?.class !== 'determiner')) return;
  if (before && POINTING.has(before.lower) && word.verb === 'past' && !/ed$/.test(word.lower)) {
    before.class = 'pronoun';
    return;
  }
  const past = /ed$/.test(word.lower) || IRREGULAR_FORMS.get(word.lower)?.participle === true;
  if (past && word.verb !== 'base') fillWithPast(words, at, word, before);
  else if (word.verb === 'gerund') {
    if (before?.class === 'preposition') return;
    if (isNominal(words[at + 1]) && before?.class !== 'adjective') toAdjective(word);
    else toNoun(word);
  } else if (before?.class !== 'adjective' || words[at - 2]?.class === 'determiner' || word.maybeNoun) toNoun(word);
};

/** A past form where a noun is due: `the sanctioned company`, `the far left had`. */
function fillWithPast(words: readonly WordDraft[], at: number, word: WordDraft, before: WordDraft | undefined): void {
  const next = words[at + 1];
  if (before?.class === 'adjective' && isTensed(next)) toNoun(word);
  else if (isNominal(next) && (before?.class !== 'preposition' || /ed$/.test(word.lower))) toAdjective(word);
}

function toAdjective(word: WordDraft): void {
  word.class = 'adjective';
  word.verb = null;
}

/** After a subject pronoun a word that may be a verb is one: `they exchange`, `who lies`. */
const followPronoun: ClassRule = (words, at) => {
  const word = words[at];
  const before = wordBefore(words, at);
  if (!word || !before || before.class !== 'pronoun' || !SUBJECT_PRONOUNS.has(before.lower)) return;
  if ((word.class === 'noun' || word.class === 'adjective') && word.maybeVerb && !/ing$/.test(word.lower)) toVerb(word);
};

/** A capital in the middle of a sentence that is not set in title case makes a name of a noun or verb. */
const trustCapital: ClassRule = (words, at) => {
  const word = words[at];
  if (
    !word ||
    at === 0 ||
    !/^\p{Lu}/u.test(word.text) ||
    word.tags.has('Date') ||
    !/^(?:noun|verb)$/.test(word.class) ||
    HELPERS.has(word.lower)
  )
    return;
  const capitals = words.filter((one) => /^\p{Lu}/u.test(one.text)).length;
  const letters = words.filter((one) => /^\p{L}/u.test(one.text)).length;
  const before = words[at - 1];
  if (capitals * 2 > letters || (before && /^[“"‘'.:]|``/.test(before.text))) return;
  word.class = 'name';
  word.verb = null;
};

const RULES: readonly ClassRule[] = [
  settleOnlyPast,
  settleParticiple,
  settleAntecedent,
  settleCompound,
  splitAmount,
  splitPossessive,
  trustCapital,
  splitParticle,
  splitTo,
  fillNoun,
  followHelper,
  needAgreement,
  followPronoun,
  splitTo,
  followHelper,
  splitThat,
  settleRelativePast,
  settleBeforeThat,
  settleHome,
  settleComparative,
  settleAway,
  settleAtFirst,
  settleShort,
  settleSigning,
  settleLoneAdjective,
  settleSubject,
  settleBeing,
  settleThatPhrase,
  settleListed,
  settleReported,
  settleClosed,
  demoteLast,
  pointerAgreement,
  demoteOrdinal,
  settleLastDone,
  settleBareObject,
  settleDatedNoun,
  settleGerund,
  ...FORM_RULES,
  settleOpening,
  settleOffice,
  settlePastBeforeObject,
  settleBeforeMoney,
  settleCounted,
  closeRelative,
  needAgreement,
  settleSamePast,
  settleLonePast,
  settleNoLonger,
  settleLonePredicate,
  settlePhraseEnd,
  settleObject,
  settleFrom,
  settleLoneVerb,
  splitThere,
  nameOpening,
  joinHyphen,
  countAgreement,
  settlePastMark,
];

/** Turns classes by context, rule by rule, each over the whole sentence. */
export function correctClasses(words: readonly WordDraft[]): void {
  for (const rule of RULES) for (let at = 0; at < words.length; at++) rule(words, at);
}
