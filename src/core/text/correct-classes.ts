import { HELPERS } from '../lexicon/closed-words';
import { needAgreement } from './agree-classes';
import { fillNoun } from './fill-noun';
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
  settlePastMark,
  splitThere,
} from './mend-classes';
import { CLASH_RULES } from './settle-clashes';
import { COMPOUND_RULES } from './settle-compounds';
import { DEED_RULES } from './settle-deeds';
import { DESCRIBING_RULES } from './settle-describing';
import { EXCESS_RULES } from './settle-excess';
import { FEW_RULES } from './settle-few';
import { FORM_RULES } from './settle-forms';
import { FRAMED_RULES } from './settle-framed';
import { HARM_RULES } from './settle-harm';
import { MISSING_RULES } from './settle-missing';
import { NAMED_RULES } from './settle-named';
import {
  settleAntecedent,
  settleAtFirst,
  settleAway,
  settleBeing,
  settleClosed,
  settleComparative,
  settleCompound,
  settleDatedNoun,
  settleDegree,
  settleHome,
  settleListed,
  settleLoneAdjective,
  settleOnly,
  settleReported,
  settleShort,
  settleSigning,
  settleSubject,
  settleThatPhrase,
  settleTitle,
} from './settle-nouns';
import { settleOpening } from './settle-opening';
import {
  settleAged,
  settleLonePast,
  settleOnlyPast,
  settleParticiple,
  settleRelativePast,
  settleSamePast,
} from './settle-past';
import { PAST_ADJECTIVE_RULES } from './settle-past-adjective';
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
  settlePastBeforePlural,
  settlePhraseEnd,
} from './settle-predicate';
import { SELDOM_RULES } from './settle-seldom';
import {
  splitAmount,
  splitHer,
  splitOnce,
  splitParticle,
  splitPossessive,
  splitThat,
  splitTo,
} from './split-small-words';
import { toVerb, wordBefore } from './turn-class';
import type { ClassRule, WordDraft } from './word-draft';

const SUBJECT_PRONOUNS = new Set(['i', 'you', 'he', 'she', 'it', 'we', 'they', 'who']);

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
  splitHer,
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
  splitOnce,
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
  settleTitle,
  settleOnly,
  settleDegree,
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
  settlePastBeforePlural,
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
  settleAged,
  ...DEED_RULES,
  ...NAMED_RULES,
  ...CLASH_RULES,
  ...DESCRIBING_RULES,
  ...SELDOM_RULES,
  ...FRAMED_RULES,
  ...COMPOUND_RULES,
  ...EXCESS_RULES,
  ...PAST_ADJECTIVE_RULES,
  ...FEW_RULES,
  ...MISSING_RULES,
  ...HARM_RULES,
];

/** Turns classes by context, rule by rule, each over the whole sentence. */
export function correctClasses(words: readonly WordDraft[]): void {
  for (const rule of RULES) for (let at = 0; at < words.length; at++) rule(words, at);
}
