import { alignItems, type Pair } from './align-items';
import { compareRoles, type RoleFit } from './compare-roles';
import { compareStatus, type StatusFit } from './compare-status';
import { coverConverses } from './cover-converses';
import { coverPairs } from './cover-pairs';
import { dropEchoes } from './drop-echoes';
import { findAlteredQuote } from './find-altered-quote';
import { findOtherChoice } from './find-apart';
import { findDifferences, type SlotDifference } from './find-differences';
import { findOtherFirst } from './find-other-first';
import { findOtherHome } from './find-other-home';
import { findOtherOffice, type OtherOffice } from './find-other-office';
import { findOtherSpeaker } from './find-other-speaker';
import { findOtherStance } from './find-other-stance';
import { findOtherWay } from './find-other-way';
import { SAID } from './find-position';
import { findTurnedComparison } from './find-turned-comparison';
import { hasContrast } from './has-contrast';
import { hasDeed } from './has-deed';
import { hasSameStand, isReversed } from './has-same-stand';
import { isBorrowed } from './is-borrowed';
import type { Item } from './item';
import { keepWholeGroups } from './keep-whole-groups';
import type { FigureLinks } from './link-page-figures';
import { matchItems } from './match-items';
import { once } from './once';
import { preferOpposites } from './prefer-opposites';
import type { PreparedDocument, PreparedSentence } from './prepare-document';
import { saysWhoIs } from './read-homes';
import { saysSuperlative } from './says-superlative';
import { settleRepeats } from './settle-repeats';
import { standTogether } from './stand-together';
import { findTurn, turnsAround } from './turns-around';
import { isAnchor, tellsApart } from './weigh-item';
import { weighPairs } from './weigh-pairs';

/** All that is needed to judge a claim by one sentence. */
export interface Findings {
  readonly pairs: readonly Pair[];
  readonly differences: readonly SlotDifference[];
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
  /** Items of the claim that the sentence itself says and that tell one event from another. */
  readonly anchors: number;
  /** Whether a name, number or time is among them. */
  readonly named: boolean;
  /** Whether the document knows someone or something of which only the place in this sentence differs. */
  readonly known: boolean;
  /** Whether the claim has a verb: a statement, not a heading. */
  readonly stated: boolean;
  /** Whether a word such as `least` turns the claim round, so that it is neither the same nor the opposite. */
  readonly turned: boolean;
  /** The words of degree or identity that say the opposite of one thing: `the least important`, `the most important`. */
  readonly turn: { readonly claim: Item; readonly document: Item } | null;
  /** Whether what claim and sentence share stands in the same relation on both sides, see `standTogether`. */
  readonly together: boolean;
  /** A role of the claim that is somebody else's in the sentence. */
  readonly office: OtherOffice | null;
  /** Where the claim has someone belong, and where the sentence. */
  readonly home: SlotDifference | null;
  /** A word that the claim quotes from someone who said another. */
  readonly altered: SlotDifference | null;
  /** Who goes first in the claim, and who in the sentence. */
  readonly first: SlotDifference | null;
  /** Both ends of a way that the claim goes the other way round. */
  readonly way: SlotDifference | null;
  /** What the claim says, and the sentence sets apart from what it says. */
  readonly apart: SlotDifference | null;
  /** Whether the document gives what the claim states only as the words of someone whom the claim does not name. */
  readonly borrowed: boolean;
  /** Whether the claim speaks of another thing than the sentence, beside what differs. */
  readonly contrast: boolean;
}

/** Lays a claim over a sentence and gathers what agrees, what differs and what is missing. */
export function holdAgainst(
  claim: PreparedSentence,
  sentence: PreparedSentence,
  document: PreparedDocument,
  links: FigureLinks,
): Findings {
  const same = (a: Item, b: Item) => matchItems(a, b, links).score >= SAID;
  const found = settleRepeats(alignItems(claim.items, sentence.items, links), sentence.items);
  const aligned = keepWholeGroups(found, sentence.items);
  const whole = preferOpposites({ claim, document: sentence, pairs: aligned, same });
  const direct = dropEchoes(coverConverses(whole, claim, sentence, same));
  const office = findOtherOffice(claim, sentence, same);
  const owners: SlotDifference[] = office?.oneHolder
    ? [{ slot: office.slot, claim: office.claim, document: office.document }]
    : [];
  const sides = { claim, document: sentence, pairs: direct, same };
  const way = findOtherWay(sides);
  const own = [
    ...owners,
    ...toList(findOtherSpeaker(claim, direct, document, links) ?? findOtherStance(sides)),
    ...toList(way),
  ];
  const known = [office?.claim, ...own.map((one) => one.claim)];
  const differences = [...own, ...findDifferences(sides).filter((one) => !known.includes(one.claim))];
  const differing = differences.map((one) => one.claim);
  const pairs = coverPairs(direct, claim, sentence, document, same, differing);
  const held = { claim, document: sentence, pairs, same };
  const highest = once(() => saysSuperlative(claim, sentence));
  const roles = once(() => compareRoles(held, differing));
  const status = once(() => {
    const read = compareStatus(held);
    return highest() ? { ...read, turned: null } : read;
  });
  const deed = once(
    () =>
      hasDeed(claim, pairs, differing) &&
      hasSameStand(claim, sentence, pairs) &&
      (way !== null || !isReversed(claim, sentence, pairs)),
  );
  // Most sentences are settled by what comes first here; the rest is worked out when it is asked for.
  return {
    pairs,
    differences,
    cover: weighPairs(pairs, document),
    restCover: weighPairs(pairs, document, differing),
    missing: pairs
      .filter(
        (pair) => pair.score < SAID && !differing.includes(pair.claim) && (tellsApart(pair.claim) || pair.claim.quoted),
      )
      .map((pair) => pair.claim),
    anchors: direct.filter((pair) => pair.score >= SAID && isAnchor(pair.claim)).length,
    named: direct.some((pair) => pair.score >= SAID && tellsApart(pair.claim) && !pair.claim.demonym),
    known: differing.some((item) => item.figure !== null && links.has(item.figure.id)),
    stated: claim.clauses.some((clause) => clause.verb !== null),
    office,
    way,
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
      return !highest() && turnsAround(claim, sentence);
    },
    get turn() {
      return findTurn(claim, sentence, same);
    },
    get together() {
      return standTogether(held);
    },
    get home() {
      return office?.oneHolder && saysWhoIs(claim) ? office : findOtherHome(claim, sentence, document, same);
    },
    get altered() {
      return findAlteredQuote(claim, sentence, document, links, direct);
    },
    get first() {
      return findOtherFirst(sides) ?? findTurnedComparison(held);
    },
    get apart() {
      return findOtherChoice(claim, sentence, same);
    },
    get borrowed() {
      return isBorrowed(pairs, document);
    },
    get contrast() {
      return (differing.length > 0 || status().turned !== null) && hasContrast(held, differing);
    },
  };
}

const toList = <T>(one: T | null): T[] => (one === null ? [] : [one]);

/** What the main clause is about. */
function subjectOf({ clauses, items }: PreparedSentence): Item[] {
  const subject = clauses[0]?.subject;
  return subject ? items.filter((item) => subject.from <= item.from && item.to <= subject.to) : [];
}
