import type { Pair } from '../align/align-items';
import { SAID, type Sides } from '../align/find-position';
import { saidOf } from '../align/said-of';
import { saysSuperlative } from '../align/says-superlative';
import { tellsApart } from '../align/weigh-item';
import { weighPairs } from '../align/weigh-pairs';
import { coverMeasures } from '../cover/cover-measures';
import { coverPairs } from '../cover/cover-pairs';
import { findOtherChoice } from '../differ/find-apart';
import { findEventLength } from '../differ/find-event-length';
import { findEventTime } from '../differ/find-event-time';
import { findExchanged } from '../differ/find-exchanged';
import { findHungElsewhere } from '../differ/find-hung-elsewhere';
import { findNamesCrossed } from '../differ/find-names-crossed';
import { findNobody } from '../differ/find-nobody';
import { findNominalTime } from '../differ/find-nominal-time';
import { findNotAlone } from '../differ/find-not-alone';
import { findOneOpposite } from '../differ/find-one-opposite';
import { findOtherFirst } from '../differ/find-other-first';
import { findOtherSide } from '../differ/find-other-side';
import { findPlacesChanged } from '../differ/find-places-changed';
import { findReversed } from '../differ/find-reversed';
import { findRival } from '../differ/find-rival';
import { findTurnedComparison } from '../differ/find-turned-comparison';
import { findTurnedTie } from '../differ/find-turned-tie';
import { isBesideHost } from '../differ/is-beside-host';
import { isToldOfSame } from '../differ/is-told-of-same';
import { turnOf } from '../differ/turn-of';
import { turnsAround } from '../differ/turns-around';
import type { Item } from '../prepare/item';
import { linkBefore } from '../prepare/link-before';
import { once } from '../prepare/once';
import type { PreparedDocument, PreparedSentence } from '../prepare/prepare-document';
import { compareRoles } from './compare-roles';
import { compareStatus } from './compare-status';
import { findLostNegation } from './find-lost-negation';
import { followClaim } from './follow-claim';
import { hasContrast } from './has-contrast';
import { hasDeed } from './has-deed';
import { hasSameStand, isReversed } from './has-same-stand';
import { isBorrowed } from './is-borrowed';
import { isCountDisputed } from './is-count-disputed';
import { isMisdated } from './is-misdated';
import { isNamedOtherwise, isSomeExcepted } from './is-named-otherwise';
import { isNowOnly } from './is-now-only';
import { isOfAnother } from './is-of-another';
import { isSubjectKnown } from './is-subject-known';
import { isUnnamedAlike } from './is-unnamed-alike';
import type { Laid } from './lay-over';
import { standTogether } from './stand-together';

/**
 * The `Findings` of a claim and a sentence: most sentences are settled by what the constructor works out, the rest is worked
 * out when it is asked for. A class for the reason that `LazySentence` is one.
 */
export class HeldClaim implements Laid {
  readonly direct;
  readonly differences;
  readonly anchors;
  readonly named;
  readonly known;
  readonly stated;
  readonly office;
  readonly home;
  readonly altered;
  readonly way;
  readonly same;
  readonly pairs: readonly Pair[];
  readonly cover: number;
  readonly restCover: number;
  readonly missing: readonly Item[];
  readonly settled: boolean;
  readonly #claim: PreparedSentence;
  readonly #sentence: PreparedSentence;
  readonly #document: PreparedDocument;
  readonly #differing: readonly Item[];
  readonly #held: Sides;
  /** Without what the text around gives. */
  readonly #laid: Sides;
  readonly #highest = once(() => saysSuperlative(this.#claim, this.#sentence));
  readonly #rival = once(() => (this.differences.length ? null : findRival(this.#laid)));
  readonly #roles = once(() => compareRoles(this.#held, this.#differing));
  readonly #status = once(() => {
    const read = compareStatus(this.#held);
    return this.#highest() || (read.turned && isSomeExcepted(this.#sentence, saidOf(this.pairs)))
      ? { ...read, turned: null }
      : read;
  });
  readonly #followed = once(() => followClaim(this.#held, this.#document, this.cover));
  readonly #deed = once(
    () =>
      hasDeed(this.#claim, this.#sentence, this.pairs, this.#differing) &&
      hasSameStand(this.#claim, this.#sentence, this.pairs) &&
      (this.way !== null || !isReversed(this.#claim, this.#sentence, this.pairs)),
  );
  readonly #first = once(
    () =>
      findOtherFirst(this.#laid) ??
      findTurnedComparison(this.#held) ??
      findExchanged(this.#held) ??
      findPlacesChanged(this.#held) ??
      findHungElsewhere(this.#held) ??
      findTurnedTie(this.#held) ??
      findNamesCrossed(this.#held),
  );
  readonly #apart = once(
    () =>
      findOtherChoice(this.#claim, this.#sentence, this.same) ?? findOtherSide(this.#held) ?? findNotAlone(this.#held),
  );

  constructor(laid: Laid, claim: PreparedSentence, sentence: PreparedSentence, document: PreparedDocument) {
    this.direct = laid.direct;
    this.differences = laid.differences;
    this.anchors = laid.anchors;
    this.named = laid.named;
    this.known = laid.known;
    this.stated = laid.stated;
    this.office = laid.office;
    this.home = laid.home;
    this.altered = laid.altered;
    this.way = laid.way;
    this.same = laid.same;
    const { direct, differences, same } = laid;
    const differing = differences.flatMap((one) => [one.claim, ...linkBefore(one.claim, claim)]);
    const covered = coverPairs(direct, claim, sentence, document, same, differing);
    const pairs = differences.length ? coverMeasures(covered, sentence, differences) : covered;
    this.pairs = pairs;
    this.cover = weighPairs(pairs, document);
    this.restCover = weighPairs(pairs, document, differing);
    this.missing = pairs
      .filter(
        (pair) => pair.score < SAID && !differing.includes(pair.claim) && (tellsApart(pair.claim) || pair.claim.quoted),
      )
      .map((pair) => pair.claim);
    this.settled = isSubjectKnown(claim);
    this.#claim = claim;
    this.#sentence = sentence;
    this.#document = document;
    this.#differing = differing;
    this.#held = { claim, document: sentence, pairs, same };
    this.#laid = { claim, document: sentence, pairs: direct, same };
  }

  get roles() {
    return this.#roles();
  }

  get status() {
    return this.#status();
  }

  get deed() {
    return this.#deed();
  }

  get about() {
    return subjectOf(this.#claim);
  }

  get predicate() {
    return weighPairs(this.pairs, this.#document, subjectOf(this.#claim));
  }

  get turned() {
    return !this.#highest() && (turnsAround(this.#claim, this.#sentence) || this.#rival() !== null);
  }

  get lost() {
    return findLostNegation(this.#held);
  }

  get reversed() {
    const found = findReversed(this.#claim, this.#sentence) ?? findOneOpposite(this.#claim, this.#sentence);
    return found && isToldOfSame(this.#held) && !isBesideHost(this.#held) ? found : null;
  }

  get turn() {
    const found = turnOf(this.#held, this.#rival());
    return found && { ...found, restCover: weighPairs(this.pairs, this.#document, [found.claim]) };
  }

  get together() {
    return standTogether(this.#held);
  }

  get namedOtherwise() {
    return isNamedOtherwise(this.#held, saidOf(this.pairs));
  }

  get misdated() {
    return isMisdated(this.#claim, this.#sentence, saidOf(this.pairs));
  }

  get first() {
    return this.#first();
  }

  get event() {
    return (
      findEventTime(this.#laid, this.#document) ??
      findNominalTime(this.#laid, this.#document) ??
      findEventLength(this.#laid, this.#document) ??
      findNobody(this.#laid, this.#document)
    );
  }

  get apart() {
    return this.#apart();
  }

  get borrowed() {
    const { teller } = this.#claim;
    return (
      isBorrowed(this.pairs, this.#document, teller) || isCountDisputed(this.#claim, this.#sentence, saidOf(this.pairs))
    );
  }

  get ofAnother() {
    return isOfAnother(this.direct, this.#claim, this.#sentence);
  }

  get unnamed() {
    return !this.settled && isUnnamedAlike(this.direct, this.#claim, this.#sentence);
  }

  get changed() {
    return isNowOnly(this.pairs, this.#claim, this.#sentence);
  }

  get followed() {
    return this.#followed();
  }

  get contrast() {
    const isOtherwise = this.#differing.length > 0 || this.#status().turned !== null;
    return isOtherwise && hasContrast(this.#held, this.#differing);
  }
}

/** What the main clause is about. */
function subjectOf({ clauses, items }: PreparedSentence): Item[] {
  const subject = clauses[0]?.subject;
  return subject ? items.filter((item) => subject.from <= item.from && item.to <= subject.to) : [];
}
