import { alignItems, type Pair } from '../align/align-items';
import { coverConverses } from '../align/cover-converses';
import { dropDoubles } from '../align/drop-doubles';
import { dropEchoes } from '../align/drop-echoes';
import { SAID } from '../align/find-position';
import { matchesOf } from '../align/item-matches';
import { keepWholeGroups } from '../align/keep-whole-groups';
import { preferOpposites } from '../align/prefer-opposites';
import { settleDeeds } from '../align/settle-deeds';
import { settleParties } from '../align/settle-parties';
import { settleRepeats } from '../align/settle-repeats';
import { isAnchor, tellsApart } from '../align/weigh-item';
import { coverAges } from '../cover/cover-ages';
import { coverEvent } from '../cover/cover-event';
import { coverToldEvents } from '../cover/cover-told-events';
import { findAlteredQuote } from '../differ/find-altered-quote';
import { findBrokenSilence } from '../differ/find-broken-silence';
import { findDifferences, type SlotDifference } from '../differ/find-differences';
import { findNthTime } from '../differ/find-nth-time';
import { findNumberOfDeed } from '../differ/find-number-of-deed';
import { findNumberOfOther } from '../differ/find-number-of-other';
import { findOtherAge } from '../differ/find-other-age';
import { findOtherAnswer } from '../differ/find-other-answer';
import { findOtherHarm } from '../differ/find-other-harm';
import { findOtherHome } from '../differ/find-other-home';
import { findOtherIncumbent } from '../differ/find-other-incumbent';
import { findOtherMaker } from '../differ/find-other-maker';
import { findOtherNationality } from '../differ/find-other-nationality';
import { findOtherNumeral } from '../differ/find-other-numeral';
import { findOtherOffice, type OtherOffice } from '../differ/find-other-office';
import { findOtherPlace } from '../differ/find-other-place';
import { findOtherSpeaker } from '../differ/find-other-speaker';
import { findOtherStance } from '../differ/find-other-stance';
import { findOtherWay } from '../differ/find-other-way';
import { findRefused } from '../differ/find-refused';
import { withCountries } from '../differ/with-countries';
import type { Item } from '../prepare/item';
import type { FigureLinks } from '../prepare/link-page-figures';
import type { PreparedDocument, PreparedSentence } from '../prepare/prepare-document';
import { saysWhoIs } from '../prepare/read-homes';

/** A claim laid over a sentence: what the sentence itself has of it, and what it has otherwise. */
export interface Laid {
  /** The claim's items with the sentence's, before the text around is asked. */
  readonly direct: readonly Pair[];
  readonly differences: readonly SlotDifference[];
  /** Items of the claim that the sentence itself says and that tell one event from another. */
  readonly anchors: number;
  /** Whether a name, number or time is among them. */
  readonly named: boolean;
  /** Whether the document knows someone or something of which only the place in this sentence differs. */
  readonly known: boolean;
  /** Whether the claim has a verb: a statement, not a heading. */
  readonly stated: boolean;
  /** A role of the claim that is somebody else's in the sentence. */
  readonly office: OtherOffice | null;
  /** Where the claim has someone belong, or how old someone is, and where or how old in the sentence. */
  readonly home: SlotDifference | null;
  /** A word that the claim quotes from someone who said another. */
  readonly altered: SlotDifference | null;
  /** Both ends of a way that the claim goes the other way round. */
  readonly way: SlotDifference | null;
  /** Whether an item of the document says what an item of the claim says. */
  readonly same: (claim: Item, document: Item) => boolean;
}

/** Lays a claim over a sentence of a document. */
export function layOver(
  claim: PreparedSentence,
  sentence: PreparedSentence,
  document: PreparedDocument,
  links: FigureLinks,
): Laid {
  const matches = matchesOf(document, links);
  const match = (a: Item, b: Item) => matches.match(a, b).score;
  const same = (a: Item, b: Item) => match(a, b) >= SAID;
  const repeats = settleRepeats(alignItems(claim.items, sentence.items, matches), sentence.items);
  const found = settleParties(settleDeeds(repeats, claim, sentence, match), claim, sentence, same);
  const aligned = keepWholeGroups(dropDoubles(found, sentence.items), sentence.items);
  const whole = preferOpposites({ claim, document: sentence, pairs: aligned, same });
  const plain = dropEchoes(coverConverses(whole, claim, sentence, same));
  const nth = findNthTime({ claim, document: sentence, pairs: plain, same });
  const counted = nth?.isSame
    ? plain.map((pair) => (pair.claim === nth.claim ? { ...pair, document: nth.document, score: 1 } : pair))
    : plain;
  const told = coverToldEvents(counted, claim, sentence);
  const direct = coverAges(coverEvent(told, claim, sentence, document, same), claim, sentence, document, same);
  const sides = { claim, document: sentence, pairs: direct, same };
  const anchors = direct.filter((pair) => pair.score >= SAID && isAnchor(pair.claim)).length;
  const office = findOtherOffice(claim, sentence, same, ({ figure, country }) =>
    figure ? links.has(figure.id) : country !== null,
  );
  const home =
    office?.oneHolder && saysWhoIs(claim)
      ? office
      : (findOtherHome(claim, sentence, document, same) ??
        findOtherIncumbent(claim, sentence, document, same) ??
        findOtherAge(claim, sentence, document, same));
  const altered = findAlteredQuote(claim, sentence, document, links, direct);
  const way = findOtherWay(sides);
  // Beside a sentence that shares nothing there is nothing to differ, see `mayHaveSubstance`.
  const isApart = anchors === 0 && !home && !altered && !document.passage;
  const own: SlotDifference[] = isApart
    ? []
    : [
        ...toList(office?.oneHolder ? office : null),
        ...toList(findOtherSpeaker(claim, direct, document, links) ?? findOtherStance(sides) ?? findOtherAnswer(sides)),
        ...toList(way),
        ...toList(findOtherMaker(sides)),
        ...toList(findNumberOfOther(sides) ?? findNumberOfDeed(sides)),
        ...toList(findOtherHarm(sides)),
        ...toList(findOtherNumeral(sides)),
        ...toList(findOtherNationality(sides)),
        ...toList(findBrokenSilence(sides)),
        ...toList(findRefused(sides)),
        ...toList(findOtherPlace(sides, document)),
        ...toList<SlotDifference>(
          nth && !nth.isSame ? { slot: 'ordinal', claim: nth.claim, document: nth.document } : null,
        ),
      ];
  const settled = [office?.claim, ...own.map((one) => one.claim)];
  const others = isApart ? [] : findDifferences(sides).filter((one) => !settled.includes(one.claim));
  const differences = withCountries([...own, ...others], sides);
  return {
    direct,
    differences,
    anchors,
    named:
      claim.teller !== undefined ||
      direct.some((pair) => pair.score >= SAID && tellsApart(pair.claim) && !pair.claim.demonym),
    known: differences.some(({ claim: { figure } }) => figure !== null && links.has(figure.id)),
    stated: claim.clauses.some((clause) => clause.verb !== null),
    office,
    home,
    altered,
    way,
    same,
  };
}

const toList = <T>(one: T | null): T[] => (one === null ? [] : [one]);
