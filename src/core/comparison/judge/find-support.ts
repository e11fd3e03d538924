import { roleOf } from '../../figures/role-words';
import { LINKING_VERBS } from '../../lexicon/empty-words';
import { SUPPORT_VERBS } from '../../lexicon/support-verbs';
import { SAYING_VERBS } from '../../lexicon/verbs';
import type { Pair } from '../align/align-items';
import { SAID } from '../align/find-position';
import { isLight, isRelative } from '../align/weigh-item';
import { CALLED_BY_NOUN } from '../cover/cover-names';
import { OCCURRING } from '../cover/cover-occurrences';
import { isNumeral } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';
import type { Answer } from './answer';
import type { Findings } from './hold-against';
import { NEARLY_ALL } from './is-far-from';
import { FEWEST_IN_HEADING, isOneEvent } from './is-one-event';

/** Share of a claim that must be in the sentence for it to say the same. */
const ENOUGH_TO_SUPPORT = 0.84;
/** A noun of the claim counts as unsaid below this score. */
const HALF_SAID = 0.4;

/** The answer that a sentence says the same; null when it does not, or not for certain. */
export function findSupport(found: Findings, sentence: PreparedSentence): Answer | null {
  const { differences, cover, missing, pairs } = found;
  if (
    !(found.settled || found.unnamed) ||
    missing.length ||
    differences.length ||
    cover < ENOUGH_TO_SUPPORT ||
    found.office ||
    isThin(found) ||
    !(isOneEvent(found) || isNearlyCopied(found))
  )
    return null;
  if (
    pairs.some(
      (pair) =>
        isUndone(pair) ||
        (isUnsaid(pair, pairs) && !(pair.claim.class === 'noun' && leadsToNoun(pair, pairs))) ||
        isNotSingled(pair) ||
        isNamedLoosely(pair) ||
        isSomeoneElse(pair) ||
        isContrary(pair),
    )
  )
    return null;
  const { status, roles } = found;
  // What will be at another time is not what the sentence tells of.
  if (status.over || (status.ahead && !isTimed(pairs))) return null;
  const isShown = roles.agrees || (roles.shared && !roles.other && isWhole(found, sentence));
  if (found.ofAnother || found.changed) return null;
  if (status.open || status.purpose || status.turned || !roles.fits || !isShown || !found.deed) return null;
  if (found.turned || found.turn || found.borrowed || !found.together || found.lost || found.reversed) return null;
  return { verdict: 'supported', rule: 'all-said' };
}

/** `said the rescue was staged` beside `was rescued`: two names and nouns, and not one of the claim’s verbs, are hardly what it says. */
const isThin = ({ anchors, pairs, stated }: Findings): boolean =>
  stated &&
  anchors < FEWEST_IN_HEADING &&
  pairs.some(({ claim }) => claim.class === 'verb') &&
  pairs.every(({ claim, document }) => claim.class !== 'verb' || (document === null && isCarrier(claim.lemma)));

/**
 * Whether a sentence itself has all of a claim, and enough of it that both tell of one event. A noun does for a verb only
 * where the sentence has no verb of that deed.
 */
const isWhole = ({ direct, anchors }: Findings, { items }: PreparedSentence): boolean =>
  anchors >= ENOUGH_TO_BE_ONE &&
  direct.every(({ claim, document, score }) => {
    if (score < SAID || !document) return false;
    if (claim.country && document.demonym) return claim.demonym || claim.owner;
    const isNoun = claim.class === 'verb' && document.class === 'noun';
    return !isNoun || !items.some((item) => item.class === 'verb' && item.lemma === document.lemma);
  });
const ENOUGH_TO_BE_ONE = 4;

/** A verb that only carries its noun, or says who reports; not one that says when the noun’s deed was. */
const isCarrier = (verb: string): boolean =>
  (SUPPORT_VERBS.has(verb) || SAYING_VERBS.has(verb)) && !OCCURRING.test(verb);

/** Whether a claim of few words opens the sentence, one behind another, but for who says so: `Both riders said they would appeal`. */
const isNearlyCopied = ({ followed, pairs, cover }: Findings): boolean =>
  cover >= NEARLY_ALL &&
  followed !== null &&
  followed.differences.length === 0 &&
  followed.denial === null &&
  followed.between.length === 0 &&
  followed.from <= 1 &&
  followed.unsaid.every(({ item }) => pairs.some(({ claim, score }) => claim === item && score >= SAID));

/** Whether all the times of a claim are said. */
const isTimed = (pairs: readonly Pair[]): boolean => pairs.every(({ claim, score }) => !claim.time || score >= SAID);

/** `knew of the plan` beside `were unaware of the plan`: a verb of which the sentence and the text around have nothing. */
const isUndone = ({ claim, document, score }: Pair): boolean =>
  claim.class === 'verb' &&
  document === null &&
  score === 0 &&
  (!isLight(claim) || claim.lemma === 'know') &&
  !isCarrier(claim.lemma) &&
  !LINKING_VERBS.has(claim.lemma);

/** A thing, or what someone is, how it is or for how long, of which the sentence says nothing: `at a palace`, `the mayor`, `uneasy`, `for years`. */
const isUnsaid = ({ claim, score }: Pair, pairs: readonly Pair[]): boolean => {
  if (isNumeral(claim)) return score < SAID;
  // `frequent` is more than a visit: an adjective has to be said in full.
  if (score >= (roleOf(claim.lemma) || claim.class === 'adjective' ? SAID : HALF_SAID) || isLight(claim)) return false;
  if (claim.kind === 'time') return claim.time?.type === 'duration';
  if (claim.kind !== 'word') return false;
  if (claim.class === 'noun') return true;
  if (claim.class !== 'adverb') return claim.class === 'adjective' && !isRelative(claim);
  return /ly$/.test(claim.lemma) || TELLING_ADVERBS.has(claim.lemma) || leadsToNoun({ claim }, pairs);
};

/** `the opening goal`: which of several it is has to stand in the sentence itself. */
const isNotSingled = ({ claim, document, score }: Pair): boolean =>
  (document === null && SINGLING.test(claim.lemma)) || (score < SAID && ROUNDS.test(claim.lemma));

/** The last rounds of a contest: a match need be none of them. */
const ROUNDS = /^(?:(?:semi-?|quarter-?)?finals?)$/;

/** Adjectives by which one of several is meant. Source: the postdeterminers and restrictive adjectives of Quirk et al., §§ 5.22 and 7.35. */
const SINGLING = /^(?:opening|final|winning|decisive|closing|initial)$/;

/** Adverbs without -ly that say how or where something is done, and not only when or how far. Source: Quirk et al., §§ 5.64 and 8.41. */
const TELLING_ADVERBS = new Set(
  'ahead alone aloud abroad overseas overland online offline offshore aboard ashore indoors outdoors upstairs downstairs underground nationwide worldwide'.split(
    ' ',
  ),
);

/** `They` of whom the page has said who they are: others do not stand for them. */
const isSomeoneElse = ({ claim, score }: Pair): boolean =>
  claim.form === 'pronoun' && claim.figure !== null && score < SAID;

/** `inferior` beside `superior`. */
const isContrary = ({ score, opposite }: Pair): boolean => opposite !== null && score < SAID;

/** `Oslo University` of which the sentence has only a university: it may be another. */
const isNamedLoosely = ({ claim, document, score }: Pair): boolean =>
  claim.kind === 'figure' && document?.kind === 'word' && score < CALLED_BY_NOUN;

/** `news` in `the news agency Ofra`: a noun right before another only says which. */
const leadsToNoun = ({ claim }: Pick<Pair, 'claim'>, pairs: readonly Pair[]): boolean =>
  pairs.some((other) => other.claim.from === claim.to && other.claim.kind === 'word' && other.claim.class === 'noun');
