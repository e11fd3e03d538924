import { DISASTERS, HARMING_VERBS, VIOLENT_EVENTS } from '../../lexicon/disasters';
import { DENIALS, LETTING_VERBS, NEGATIVE_IMPLICATIVES } from '../../lexicon/negations';
import { SAID } from '../align/find-position';
import { isLight } from '../align/weigh-item';
import type { SlotDifference } from '../differ/find-differences';
import { isOnePlace } from '../differ/with-countries';
import type { Item } from '../prepare/item';
import { type Answer, toOther, toReversed } from './answer';
import type { Findings } from './hold-against';
import { FEWEST_ANCHORS, FEWEST_IN_HEADING, isOneEvent } from './is-one-event';

/** Share of the claim beside the differing words that must be in the sentence for both to speak of one event. */
const ENOUGH_TO_CONFLICT = 0.8;
/** The same where both tell of one deed, with the same doer and the same object or receiver. */
const ENOUGH_OF_ONE_DEED = 0.7;
/** The same where they meet in its doer or its object, and in two things more. */
const ENOUGH_OF_SOME_DEED = 0.75;
const PARTS_OF_ONE_DEED = 2;
/** From here on two words are one. */
const SAME = 0.95;
/** The same where the deed is between two who have changed places. */
const ENOUGH_OF_A_SWAP = 0.6;
/** The same where one speaker takes the opposite stance, or words are quoted from another. */
const ENOUGH_FROM_ONE_SOURCE = 0.65;

/** A conflict: everything else of the claim is said, and one thing cannot be true of both. */
export function findConflict(found: Findings): Answer | null {
  const { differences, cover, restCover, missing, reversed } = found;
  if (!found.settled) return null;
  if (reversed) return toReversed(reversed);
  const source = differences.find(({ slot }) => slot === 'source');
  if (source && !missing.length && isOneEvent(found) && restCover >= ENOUGH_FROM_ONE_SOURCE)
    return { verdict: 'conflicts', rule: 'other-source', differences: [source] };
  if (cover >= ENOUGH_OF_A_SWAP && missing.every(({ number }) => number?.kind === 'ordinal') && found.first)
    return { verdict: 'conflicts', rule: 'roles-swapped', differences: [found.first] };
  if (found.event) return toOther(found.event);
  if (missing.length || restCover < ENOUGH_OF_A_SWAP) return null;
  if ((found.status.open && !isDisputed(found)) || found.status.ahead) return null;
  const turned = found.apart ?? found.way;
  if (turned && cover >= ENOUGH_TO_CONFLICT)
    return { verdict: 'conflicts', rule: found.apart ? 'other-polarity' : 'other-way', differences: [turned] };
  if (!isOneEvent(found)) return null;
  return findTurned(found) ?? (found.turned ? null : (findSwapped(found) ?? findOtherwise(found)));
}

/** `the least important` beside `the most important`; `often` beside `never`, which turns the deed round itself. */
function findTurned({ turn, differences, status, deed, roles }: Findings): Answer | null {
  if (
    !turn ||
    differences.length ||
    (status.turned && !turn.denies) ||
    !deed ||
    !roles.fits ||
    turn.restCover < ENOUGH_TO_CONFLICT
  )
    return null;
  const { claim, document } = turn;
  return { verdict: 'conflicts', rule: 'other-polarity', differences: [{ slot: 'polarity', claim, document }] };
}

function findSwapped({ roles: { swap }, cover, pairs }: Findings): Answer | null {
  // `Chile expelled 35 Peruvian envoys in response`: what goes back and forth may be told of both ways.
  const isAllSaid = pairs.every(({ claim, score }) => score >= SAID || claim.class !== 'noun' || isLight(claim));
  return swap && isAllSaid && cover >= (swap.direct ? ENOUGH_OF_A_SWAP : ENOUGH_TO_CONFLICT)
    ? {
        verdict: 'conflicts',
        rule: 'roles-swapped',
        differences: [{ slot: 'role', claim: swap.claim, document: swap.document }],
      }
    : null;
}

/** `accepts the claims` beside `disputes the claims`: what leaves open whether it is so is the word that says otherwise. */
const isDisputed = ({ status, differences, pairs }: Findings): boolean =>
  status.open === 'denied' &&
  pairs.some(({ claim, score }) => score >= SAID && TOLD.test(claim.lemma)) &&
  differences.length === 1 &&
  differences.every(({ claim, document }) => DENIALS.has(claim.lemma) !== DENIALS.has(document.lemma));

/** Nouns for what somebody has said, of which another may say that it is so or that it is not. */
const TOLD = /^(?:claim|allegation|accusation|charge|report|rumou?r|finding|assertion|suggestion)$/;

/** One thing that is otherwise, or that one side says did not happen. */
function findOtherwise(found: Findings): Answer | null {
  const { roles, status, differences, restCover } = found;
  if (!roles.fits || restCover < enoughFor(found) || !found.deed || found.contrast) return null;
  const [difference] = differences;
  if (difference?.slot === 'polarity' && !roles.agrees) return null;
  // `the storm killed 12` beside `the storm followed a flood that killed 14`: what another did is counted there.
  if (difference?.slot === 'number' && roles.other && isOthersHarm(found)) return null;
  if (status.turned) {
    // `met Lind in May` beside `kept from gathering`: a word that may mean the deed, of nobody whom both name, denies nothing.
    if (!roles.met && found.pairs.some(({ claim, score }) => claim === status.turned?.claim && score < SAME))
      return null;
    return difference
      ? toFailure(difference)
      : { verdict: 'conflicts', rule: 'stated-and-denied', differences: [{ slot: 'polarity', ...status.turned }] };
  }
  return difference &&
    (differences.length === 1 || isRange(differences) || isOneName(differences) || isOnePlace(differences))
    ? { verdict: 'conflicts', rule: `other-${difference.slot}`, differences }
    : null;
}

/** Tokens between a verb of harm and the event in which it was done. */
const REACH = 5;

/** Whether a claim tells how many came to harm, and the sentence does not have its event right behind those who did: `killing 12 in an ambush`. */
const isOthersHarm = ({ pairs }: Findings): boolean => {
  const harm = pairs.find(({ claim }) => HARMING_VERBS.has(claim.lemma))?.document;
  const isEventOf = ({ from }: Item, { lemma, from: at }: Item) =>
    (VIOLENT_EVENTS.has(lemma) || DISASTERS.has(lemma)) && from < at && at - from <= REACH;
  return (
    harm != null &&
    !pairs.some(({ document, score }) => score >= SAID && document !== null && isEventOf(harm, document))
  );
};

/** Share of a claim beside the differing words that is enough, by how much of one deed both tell. */
const enoughFor = ({ roles, anchors }: Findings): number => {
  if (roles.met >= PARTS_OF_ONE_DEED) return ENOUGH_OF_ONE_DEED;
  return roles.met > 0 && anchors >= FEWEST_IN_HEADING ? ENOUGH_OF_SOME_DEED : ENOUGH_TO_CONFLICT;
};

/** `succeeded` beside `failed`, `allowed` beside `prohibited`, which turn nothing else round; null for any other difference of what did not happen. */
const toFailure = (difference: SlotDifference): Answer | null =>
  [difference.claim, difference.document].some(
    ({ lemma }) => NEGATIVE_IMPLICATIVES.has(lemma) || LETTING_VERBS.has(lemma),
  )
    ? { verdict: 'conflicts', rule: 'other-polarity', differences: [difference] }
    : null;

/** `the Russian agency Ofra`, `Russia’s Ofra agency` beside `the Norwegian agency Nordlys`: whose it is and what it is called are one. */
const isOneName = (differences: readonly SlotDifference[]): boolean => {
  const [first, second] = differences;
  return (
    differences.length === 2 &&
    first !== undefined &&
    (first.claim.demonym || (first.claim.owner && first.claim.country !== null)) &&
    second !== undefined &&
    second.slot !== 'person' &&
    second.claim.kind === 'figure' &&
    second.claim.from - first.claim.to <= FEWEST_ANCHORS
  );
};

/** `€300m to €400m`, `in the 1950s and 1960s`: both ends of a range count as one. */
const isRange = (differences: readonly SlotDifference[]): boolean =>
  differences.length === 2 &&
  (differences.every(({ claim }) => claim.number !== null) || differences.every(({ claim }) => claim.time !== null));
