import type { Pair } from '../align/align-items';
import type { SlotDifference } from '../differ/find-differences';
import type { Reversed } from '../differ/find-reversed';
import type { Item } from '../prepare/item';
import type { PreparedDocument, PreparedSentence } from '../prepare/prepare-document';
import type { RoleFit } from './compare-roles';
import type { StatusFit } from './compare-status';
import type { LostNegation } from './find-lost-negation';
import type { FollowedClaim } from './follow-claim';
import { HeldClaim } from './held-claim';
import type { Laid } from './lay-over';

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
  /** Whether it does not, and the sentence says all of it of someone whom it calls by the same pronoun. */
  readonly unnamed: boolean;
  /** What stands under a word of negation on one side alone. */
  readonly lost: LostNegation | null;
  /** What one side denies and the other states, or tells by the opposite word, in words that are the same otherwise. */
  readonly reversed: Reversed | null;
  /**
   * The words that say the opposite of one thing: `the least important` and `the most important`, `inside` and `outside` the
   * same; with the share of the claim’s content beside its word that the document has, and whether one of them is a negation, as
   * `never` beside `often` is.
   */
  readonly turn: {
    readonly claim: Item;
    readonly document: Item;
    readonly restCover: number;
    readonly denies: boolean;
  } | null;
  /** Whether what claim and sentence share stands in the same relation on both sides, see `standTogether`. */
  readonly together: boolean;
  /** Whether the sentence names whom the claim names and says nothing of them, see `isNamedOtherwise`. */
  readonly namedOtherwise: boolean;
  /** Whether the time that both name is that of another thing or deed in the sentence, see `isMisdated`. */
  readonly misdated: boolean;
  /** Who goes first in the claim, and who in the sentence. */
  readonly first: SlotDifference | null;
  /** When an event was, or how many it harmed, of which the claim says no more, and the document another time, or nobody. */
  readonly event: SlotDifference | null;
  /** What the claim says, and the sentence sets apart from what it says. */
  readonly apart: SlotDifference | null;
  /** Whether the document gives what the claim states only as the words of someone whom the claim does not name, or a count that another disputes. */
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
export const holdAgainst = (
  laid: Laid,
  claim: PreparedSentence,
  sentence: PreparedSentence,
  document: PreparedDocument,
): Findings => new HeldClaim(laid, claim, sentence, document);
