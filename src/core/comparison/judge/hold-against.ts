import type { Pair } from '../align/align-items';
import { SAID } from '../align/find-position';
import { saysSuperlative } from '../align/says-superlative';
import { tellsApart } from '../align/weigh-item';
import { weighPairs } from '../align/weigh-pairs';
import { coverPairs } from '../cover/cover-pairs';
import { findOtherChoice } from '../differ/find-apart';
import type { SlotDifference } from '../differ/find-differences';
import { findExchanged } from '../differ/find-exchanged';
import { findNotAlone } from '../differ/find-not-alone';
import { findOneOpposite } from '../differ/find-one-opposite';
import { findOtherFirst } from '../differ/find-other-first';
import { findPlacesChanged } from '../differ/find-places-changed';
import { findReversed, type Reversed } from '../differ/find-reversed';
import { findRival } from '../differ/find-rival';
import { findTurnedComparison } from '../differ/find-turned-comparison';
import { isToldOfSame } from '../differ/is-told-of-same';
import { findTurn, turnsAround } from '../differ/turns-around';
import type { Item } from '../prepare/item';
import { once } from '../prepare/once';
import type { PreparedDocument, PreparedSentence } from '../prepare/prepare-document';
import { compareRoles, type RoleFit } from './compare-roles';
import { compareStatus, type StatusFit } from './compare-status';
import { findLostNegation, type LostNegation } from './find-lost-negation';
import { type FollowedClaim, followClaim } from './follow-claim';
import { hasContrast } from './has-contrast';
import { hasDeed } from './has-deed';
import { hasSameStand, isReversed } from './has-same-stand';
import { isBorrowed } from './is-borrowed';
import { isNowOnly } from './is-now-only';
import { isOfAnother } from './is-of-another';
import { isSubjectKnown } from './is-subject-known';
import type { Laid } from './lay-over';
import { standTogether } from './stand-together';

/** All that is needed to judge a claim by one sentence. */
export interface Findings extends Laid {
  /** The claim's items with the sentence's, and with what the text around gives. */
  readonly pairs: readonly Pair[];
  readonly roles: RoleFit;
  readonly status: StatusFit;
  /** Share of the claim's content that the document has, 0..1. */
  readonly cover: number;
  /** The same without the differing words. */
  readonly restCover: number;
  /** What the main clause is about. */
  readonly about: readonly Item[];
  /** Share of the claim's content without that. */
  readonly predicate: number;
  /** Figures, numbers, times and rare words of the claim that the document lacks; differing ones left out. */
  readonly missing: readonly Item[];
  /** Whether the deed of the claim is in the sentence, or it tells of none. */
  readonly deed: boolean;
  /** Whether a word such as `least` turns the claim round, so that it is neither the same nor the opposite. */
  readonly turned: boolean;
  /** Whether the page settles of whom the claim tells; of anybody it is neither true nor false. */
  readonly settled: boolean;
  /** What stands under a word of negation on one side alone. */
  readonly lost: LostNegation | null;
  /** What one side denies and the other states, or tells by the opposite word, in words that are the same otherwise. */
  readonly reversed: Reversed | null;
  /** The words that say the opposite of one thing: `the least important` and `the most important`, `inside` and `outside` the same. */
  readonly turn: { readonly claim: Item; readonly document: Item } | null;
  /** Whether what claim and sentence share stands in the same relation on both sides, see `standTogether`. */
  readonly together: boolean;
  /** Who goes first in the claim, and who in the sentence. */
  readonly first: SlotDifference | null;
  /** What the claim says, and the sentence sets apart from what it says. */
  readonly apart: SlotDifference | null;
  /** Whether the document gives what the claim states only as the words of someone whom the claim does not name. */
  readonly borrowed: boolean;
  /** Whether what the claim has behind a noun’s `of` is in the sentence, and its noun is of another thing there. */
  readonly ofAnother: boolean;
  /** Whether the sentence says of now what the claim says of the past. */
  readonly changed: boolean;
  /** The claim followed word by word through the sentence; null where its words mean something by the page alone. */
  readonly followed: FollowedClaim | null;
  /** Whether the claim speaks of another thing than the sentence, beside what differs. */
  readonly contrast: boolean;
}

/** Asks the text around a sentence over which a claim was laid, and gathers what agrees, what differs and what is missing. */
export function holdAgainst(
  laid: Laid,
  claim: PreparedSentence,
  sentence: PreparedSentence,
  document: PreparedDocument,
): Findings {
  const { direct, differences, way, same } = laid;
  const differing = differences.map((one) => one.claim);
  const pairs = coverPairs(direct, claim, sentence, document, same, differing);
  const held = { claim, document: sentence, pairs, same };
  const highest = once(() => saysSuperlative(claim, sentence));
  const roles = once(() => compareRoles(held, differing));
  const status = once(() => {
    const read = compareStatus(held);
    return highest() ? { ...read, turned: null } : read;
  });
  const followed = once(() => followClaim(held, document));
  const rival = once(() => (differences.length ? null : findRival({ ...held, pairs: direct })));
  const deed = once(
    () =>
      hasDeed(claim, pairs, differing) &&
      hasSameStand(claim, sentence, pairs) &&
      (way !== null || !isReversed(claim, sentence, pairs)),
  );
  // Most sentences are settled by what comes first here; the rest is worked out when it is asked for.
  return {
    ...laid,
    pairs,
    cover: weighPairs(pairs, document),
    restCover: weighPairs(pairs, document, differing),
    missing: pairs
      .filter(
        (pair) => pair.score < SAID && !differing.includes(pair.claim) && (tellsApart(pair.claim) || pair.claim.quoted),
      )
      .map((pair) => pair.claim),
    get roles() {
      return roles();
    },
    get status() {
      return status();
    },
    get deed() {
      return deed();
    },
    get about() {
      return subjectOf(claim);
    },
    get predicate() {
      return weighPairs(pairs, document, subjectOf(claim));
    },
    get turned() {
      return !highest() && (turnsAround(claim, sentence) || rival() !== null);
    },
    settled: isSubjectKnown(claim),
    get lost() {
      return findLostNegation(held);
    },
    get reversed() {
      const found = findReversed(claim, sentence) ?? findOneOpposite(claim, sentence);
      return found && isToldOfSame(held) ? found : null;
    },
    get turn() {
      const found = rival();
      return findTurn(claim, sentence, same) ?? (found?.settles ? found : null);
    },
    get together() {
      return standTogether(held);
    },
    get first() {
      return (
        findOtherFirst({ ...held, pairs: direct }) ??
        findTurnedComparison(held) ??
        findExchanged(held) ??
        findPlacesChanged(held)
      );
    },
    get apart() {
      return findOtherChoice(claim, sentence, same) ?? findNotAlone(held);
    },
    get borrowed() {
      return isBorrowed(pairs, document);
    },
    get ofAnother() {
      return isOfAnother(direct, claim, sentence);
    },
    get changed() {
      return isNowOnly(pairs, claim, sentence);
    },
    get followed() {
      return followed();
    },
    get contrast() {
      return (differing.length > 0 || status().turned !== null) && hasContrast(held, differing);
    },
  };
}

/** What the main clause is about. */
function subjectOf({ clauses, items }: PreparedSentence): Item[] {
  const subject = clauses[0]?.subject;
  return subject ? items.filter((item) => subject.from <= item.from && item.to <= subject.to) : [];
}
