import { NEGATIVE_IMPLICATIVES } from '../lexicon/negations';
import type { AlignedWords, Explanation, Reason } from '../model';
import { SAID } from './align/find-position';
import type { SlotDifference } from './differ/find-differences';
import { alignWords } from './explain/align-words';
import { explainAnswer } from './explain/explain-answer';
import { type Answer, toOther, toReversed } from './judge/answer';
import { findAltered } from './judge/find-altered';
import { findEchoed } from './judge/find-echoed';
import { findSupport } from './judge/find-support';
import { hasSubstance, mayHaveSubstance } from './judge/has-substance';
import { type Findings, holdAgainst } from './judge/hold-against';
import { FEWEST_ANCHORS, FEWEST_IN_HEADING, isOneEvent } from './judge/is-one-event';
import { judgePassage } from './judge/judge-passage';
import { layOver } from './judge/lay-over';
import { compareAmounts } from './meaning/compare-numbers';
import type { FigureLinks } from './prepare/link-page-figures';
import type { PreparedDocument, PreparedSentence } from './prepare/prepare-document';

/** What one sentence of a document says to a claim. */
export interface Judgement {
  readonly verdict: Answer['verdict'];
  /** Share of the claim's content that the document has, 0..1. */
  readonly cover: number;
  readonly sentence: PreparedSentence;
  readonly differences: readonly SlotDifference[];
  readonly aligned: readonly AlignedWords[];
  readonly explanation: Explanation;
  readonly because: readonly Reason[];
}

/** Share of the claim beside the differing words that must be in the sentence for both to speak of one event. */
const ENOUGH_TO_CONFLICT = 0.8;
/** The same where both tell of one deed, with the same doer and the same object or receiver. */
const ENOUGH_OF_ONE_DEED = 0.7;
/** The same where they meet in its doer or its object, and in two things more. */
const ENOUGH_OF_SOME_DEED = 0.75;
const PARTS_OF_ONE_DEED = 2;
/** The same where the deed is between two who have changed places. */
const ENOUGH_OF_A_SWAP = 0.6;
/** The same where one speaker takes the opposite stance, or words are quoted from another. */
const ENOUGH_FROM_ONE_SOURCE = 0.65;
const ENOUGH_TO_RELATE = 0.5;
/** The same where the deed, every name, or two of the claim's names, numbers and times are not in the sentence. */
const ENOUGH_TO_RELATE_LOOSELY = 0.6;

/** What one sentence has for a claim, and the answer that follows from it. */
export interface Weighed {
  readonly verdict: Answer['verdict'];
  readonly cover: number;
  readonly sentence: PreparedSentence;
  readonly found: Findings;
  readonly given: Answer;
}

/**
 * Weighs a claim by one sentence of a document; null when it says nothing to it, as most do not. `toJudgement` puts the best
 * of them into words.
 */
export function weighSentence(
  claim: PreparedSentence,
  sentence: PreparedSentence,
  document: PreparedDocument,
  links: FigureLinks,
): Weighed | null {
  const laid = layOver(claim, sentence, document, links);
  const other = document.passage ? null : (laid.altered ?? laid.home);
  if (!document.passage && !other && !mayHaveSubstance(laid)) return null;
  const found = holdAgainst(laid, claim, sentence, document);
  const given = document.passage ? judgePassage(found) : other ? toOther(other) : answer(found, sentence, document);
  return given && { verdict: given.verdict, cover: found.cover, sentence, found, given };
}

/** The answer with its words on both sides and why. */
export function toJudgement({ verdict, cover, sentence, found, given }: Weighed, claim: PreparedSentence): Judgement {
  const said = found.pairs.filter((pair) => pair.score >= SAID);
  const at = given.at ?? said.map((pair) => ({ start: pair.claim.start, end: pair.claim.end }));
  const { rule, differences = [] } = given;
  return {
    verdict,
    cover,
    sentence,
    differences,
    aligned: alignWords(found),
    explanation: explainAnswer(given, found, claim, sentence),
    because: [{ rule, at }],
  };
}

function answer(found: Findings, sentence: PreparedSentence, document: PreparedDocument): Answer | null {
  if (!hasSubstance(found)) return null;
  const conflict = findConflict(found) ?? findAltered(found, true);
  return (
    (conflict && isCountedElsewhere(conflict, document) ? null : conflict) ??
    findSupport(found, sentence) ??
    findEchoed(found) ??
    findAltered(found, false) ??
    findRelation(found)
  );
}

/** Whether the count in which a claim differs from one sentence is the count of the same things in another: it is of others. */
const isCountedElsewhere = ({ differences = [] }: Answer, { sentences }: PreparedDocument): boolean =>
  differences.some(({ slot, claim: { amount } }) =>
    sentences.some(({ items }) =>
      items.some(
        (item) =>
          slot !== 'polarity' &&
          amount?.kind === 'cardinal' &&
          amount.unit !== null &&
          item.amount?.unit === amount.unit &&
          compareAmounts(amount, item.amount) === 'same',
      ),
    ),
  );

/** A conflict: everything else of the claim is said, and one thing cannot be true of both. */
function findConflict(found: Findings): Answer | null {
  const { differences, cover, restCover, missing, reversed } = found;
  if (!found.settled) return null;
  if (reversed) return toReversed(reversed);
  const source = differences.find(({ slot }) => slot === 'source');
  if (source && !missing.length && isOneEvent(found) && restCover >= ENOUGH_FROM_ONE_SOURCE)
    return { verdict: 'conflicts', rule: 'other-source', differences: [source] };
  if (cover >= ENOUGH_OF_A_SWAP && missing.every(({ number }) => number?.kind === 'ordinal') && found.first)
    return { verdict: 'conflicts', rule: 'roles-swapped', differences: [found.first] };
  if (missing.length || restCover < ENOUGH_OF_A_SWAP) return null;
  if (found.status.open || found.status.ahead) return null;
  const turned = found.apart ?? found.way;
  if (turned && cover >= ENOUGH_TO_CONFLICT)
    return { verdict: 'conflicts', rule: found.apart ? 'other-polarity' : 'other-way', differences: [turned] };
  if (!isOneEvent(found)) return null;
  return findTurned(found) ?? (found.turned ? null : (findSwapped(found) ?? findOtherwise(found)));
}

/** `the least important` beside `the most important`. */
function findTurned({ turn, differences, status, deed, roles, cover }: Findings): Answer | null {
  return turn && !differences.length && !status.turned && deed && roles.fits && cover >= ENOUGH_TO_CONFLICT
    ? { verdict: 'conflicts', rule: 'other-polarity', differences: [{ slot: 'polarity', ...turn }] }
    : null;
}

function findSwapped({ roles: { swap }, cover }: Findings): Answer | null {
  return swap && cover >= (swap.direct ? ENOUGH_OF_A_SWAP : ENOUGH_TO_CONFLICT)
    ? {
        verdict: 'conflicts',
        rule: 'roles-swapped',
        differences: [{ slot: 'role', claim: swap.claim, document: swap.document }],
      }
    : null;
}

/** One thing that is otherwise, or that one side says did not happen. */
function findOtherwise(found: Findings): Answer | null {
  const { roles, status, differences, restCover } = found;
  if (!roles.fits || restCover < enoughFor(found) || !found.deed || found.contrast) return null;
  const [difference] = differences;
  if (difference?.slot === 'polarity' && !roles.agrees) return null;
  if (status.turned) {
    return difference
      ? toFailure(difference)
      : { verdict: 'conflicts', rule: 'stated-and-denied', differences: [{ slot: 'polarity', ...status.turned }] };
  }
  return difference && (differences.length === 1 || isRange(differences) || isOneName(differences))
    ? { verdict: 'conflicts', rule: `other-${difference.slot}`, differences }
    : null;
}

/** Share of a claim beside the differing words that is enough, by how much of one deed both tell. */
const enoughFor = ({ roles, anchors }: Findings): number => {
  if (roles.met >= PARTS_OF_ONE_DEED) return ENOUGH_OF_ONE_DEED;
  return roles.met > 0 && anchors >= FEWEST_IN_HEADING ? ENOUGH_OF_SOME_DEED : ENOUGH_TO_CONFLICT;
};

/** `succeeded` beside `failed`, which turns nothing else round; null for any other difference of what did not happen. */
const toFailure = (difference: SlotDifference): Answer | null =>
  [difference.claim, difference.document].some(({ lemma }) => NEGATIVE_IMPLICATIVES.has(lemma))
    ? { verdict: 'conflicts', rule: 'other-polarity', differences: [difference] }
    : null;

/** `the Russian agency Ofra` beside `the Norwegian agency Nordlys`: whose it is and what it is called are one. */
const isOneName = (differences: readonly SlotDifference[]): boolean => {
  const [first, second] = differences;
  return (
    differences.length === 2 &&
    first?.claim.demonym === true &&
    second !== undefined &&
    second.slot !== 'person' &&
    second.claim.from - first.claim.to <= FEWEST_ANCHORS
  );
};

/** `€300m to €400m`, `in the 1950s and 1960s`: both ends of a range count as one. */
const isRange = (differences: readonly SlotDifference[]): boolean =>
  differences.length === 2 &&
  (differences.every(({ claim }) => claim.number !== null) || differences.every(({ claim }) => claim.time !== null));

function findRelation(found: Findings): Answer | null {
  const { cover, missing, named } = found;
  if (cover < ENOUGH_TO_RELATE) return null;
  const isLoose = !named || missing.length > 1 || !found.deed;
  if (cover < (isLoose ? ENOUGH_TO_RELATE_LOOSELY : ENOUGH_TO_RELATE)) return null;
  return { verdict: 'related', rule: 'partly-said' };
}
