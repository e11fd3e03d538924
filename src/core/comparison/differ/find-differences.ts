import { areAlternatives } from '../../lexicon/alternatives';
import { areOtherParts } from '../../lexicon/body-parts';
import { UNIT_SYMBOLS } from '../../lexicon/units';
import type { Slot } from '../../model';
import type { Pair } from '../align/align-items';
import { isBesideSame, isSameFigurePlace, isSamePlace, SAID, type Sides } from '../align/find-position';
import { type Amount, compareAmounts } from '../meaning/compare-numbers';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';
import { TIMES } from '../prepare/read-frequency';
import { findOtherDirection } from './find-direction';
import { isOtherOrder } from './find-order';
import { findOtherRank, isRankOfOther } from './find-rank';
import { findSplitVote, isUnanimous } from './find-split-vote';
import { isDoneByAny } from './is-done-by-any';
import { isFromElsewhere } from './is-from-elsewhere';
import { isLedAlike } from './is-led-alike';
import { isNickname } from './is-nickname';
import { isOfOwn } from './is-of-own';
import { findOpposite } from './is-opposed';
import { isOtherKin } from './is-other-kin';
import { isOtherTime } from './is-other-time';
import { isPartOfName } from './is-part-of-name';
import { standsAloneOtherwise } from './stands-alone-otherwise';

/** Two items of which only one can be true, in the same place of the same statement. */
export interface SlotDifference {
  readonly slot: Slot;
  readonly claim: Item;
  readonly document: Item;
}

/** Finds, for every item of the claim that the sentence lacks, the sentence's own item in its place, when both cannot be true. */
export function findDifferences(sides: Sides): SlotDifference[] {
  const direction = findOtherDirection(sides);
  const rank = findOtherRank(sides);
  const used = new Set(sides.pairs.flatMap((pair) => (pair.document && pair.score >= SAID ? [pair.document] : [])));
  const free = sides.document.items.filter((item) => !used.has(item));
  return keepOneOrder(
    sides.pairs.flatMap((pair): SlotDifference[] => {
      if (pair.claim === rank?.claim) return [{ slot: 'ordinal', ...rank }];
      if (pair.claim === direction?.claim) return [{ slot: 'polarity', ...direction }];
      const turned = pair.score >= SAID && pair.document ? isOtherOrder(pair.claim, pair.document, sides) : false;
      if (turned && pair.document) return [{ slot: 'time', claim: pair.claim, document: pair.document }];
      const opposite = findOpposite(pair, sides);
      if (opposite) return [{ slot: slotOfOpposites(pair.claim), claim: pair.claim, document: opposite }];
      if (pair.score >= SAID) return [];
      const split = isUnanimous(pair.claim) ? findSplitVote(sides.document) : null;
      if (split) return [{ slot: 'number', claim: pair.claim, document: split }];
      for (const other of free) {
        const slot = slotOf(pair, other, sides);
        if (slot) return [{ slot, claim: pair.claim, document: other }];
      }
      return [];
    }),
  );
}

/** Words that say where something lies. */
const COMPASS = /^(?:north|south|east|west|(?:north|south)(?:east|west))(?:ern)?$/;

const slotOfOpposites = ({ lemma }: Item): Slot => (COMPASS.test(lemma) ? 'place' : 'polarity');

/** `before his visit` against `after his visit` is one difference, however many words stand behind it. */
const keepOneOrder = (differences: readonly SlotDifference[]): SlotDifference[] =>
  differences.filter(
    ({ slot, claim }, at) =>
      slot !== 'time' || claim.time || !differences.slice(0, at).some((one) => one.slot === 'time' && !one.claim.time),
  );

function slotOf(pair: Pair, other: Item, sides: Sides): Slot | null {
  const { claim } = pair;
  if (claim.number && other.number)
    return isOtherNumber(claim, other, sides) ? (claim.number.kind === 'ordinal' ? 'ordinal' : 'number') : null;
  if (claim.time && other.time) return isOtherTime(claim, other, sides) ? 'time' : null;
  if (claim.kind === 'word' && other.kind === 'word')
    return isOtherQuote(claim, other, sides)
      ? 'quote'
      : isOtherKin(claim, other, sides)
        ? 'role'
        : slotOfKind(claim, other, sides);
  if (claim.kind !== 'figure' || other.kind !== 'figure') return null;
  const slot = isOtherFigure(claim, other, sides);
  const isPlace = () =>
    isSameFigurePlace(claim, other, sides) ||
    isLedAlike(claim, other, sides) ||
    (slot === 'person' && standsAloneOtherwise(claim, other, sides));
  if (!slot || isAdded(claim, sides) || isOfOwn(claim, other, sides) || !isPlace()) return null;
  return slot !== 'place' && isDoneByAny(claim, sides.claim) ? null : slot;
}

/** `shot in the thigh` beside `shot in the shoulder`, `spread by rats` beside `spread by bats`. */
function slotOfKind(claim: Item, other: Item, sides: Sides): Slot | null {
  const slot = areOtherParts(claim.lemma, other.lemma)
    ? 'place'
    : areAlternatives(claim.lemma, other.lemma)
      ? 'polarity'
      : null;
  // `The pilot left, while the engineer stayed`: what the sentence has elsewhere is another than what it has here.
  const isBoth = sides.document.items.some((item) => item.kind === 'word' && item.lemma === claim.lemma);
  return slot && !isBoth && isSamePlace(claim, other, sides) ? slot : null;
}

/** Tokens behind a name within which its `also` stands. */
const REACH_OF_ALSO = 3;

/** `Estonia also expelled one`: who did it as well as others is no other doer. */
const isAdded = (claim: Item, { claim: { tokens } }: Sides): boolean =>
  tokens.slice(claim.to, claim.to + REACH_OF_ALSO).some(({ lemma }) => lemma === 'also');

function isOtherNumber(claim: Item, other: Item, sides: Sides): boolean {
  const mine = claim.amount;
  const theirs = other.amount;
  if (!mine || !theirs) return false;
  if (compareAmounts(mine, theirs) !== 'different' || isMeasured(mine) !== isMeasured(theirs)) return false;
  if (isMeasured(mine) && isFromElsewhere(claim, other, sides)) return false;
  if (isOfOthers(mine, sides.document)) return false;
  if (isCountedWithin(claim, sides)) return false;
  if (hasOrdinal(claim, sides.document) || (mine.kind === 'ordinal' && isRankOfOther(claim, other, sides)))
    return false;
  const isMeasure = mine.kind === 'money' || mine.kind === 'percent';
  // `was held three times and won twice`: how often something was done is said of that alone.
  const isOfAny = isMeasure || (mine.unit !== null && mine.unit !== TIMES);
  return isSamePlace(claim, other, sides) || (isOfAny && mine.unit === theirs.unit && mine.kind !== 'ordinal');
}

/** `two sailors are missing` beside `eleven sailors were saved; two others are missing`: the sentence has the number of the rest of them. */
const isOfOthers = (mine: Amount, { items, tokens }: PreparedSentence): boolean =>
  items.some(
    ({ amount, to }) =>
      amount !== null &&
      compareAmounts({ ...mine, unit: amount.unit }, amount) === 'same' &&
      /^(?:other|others|more|of)$/.test(tokens[to]?.lemma ?? ''),
  );

/** `for the first time in public`, of which the sentence has no public: it counts other times. */
const isCountedWithin = ({ number, to }: Item, { claim: { tokens }, pairs }: Sides): boolean =>
  number?.kind === 'ordinal' &&
  tokens[to]?.lemma === 'time' &&
  tokens[to + 1]?.lemma === 'in' &&
  pairs.some(({ claim, score }) => claim.from === to + 2 && claim.kind === 'word' && score < SAID);

/** `took five in the second innings` beside `81 in the first innings and five in the second`: the sentence has the place in a row too. */
const hasOrdinal = ({ number, lemma }: Item, { items }: PreparedSentence): boolean =>
  number?.kind === 'ordinal' && items.some((item) => item.number?.kind === 'ordinal' && item.lemma === lemma);

/** Whether a number stands before a unit of measure: 90 kilometres are neither more nor less than a magnitude of 4. */
const isMeasured = ({ unit }: Amount): boolean =>
  unit !== null && (unit in UNIT_SYMBOLS || Object.values(UNIT_SYMBOLS).includes(unit));

/** The kind of figure in which two names differ; null when they could be one, or one could lie in the other. */
function isOtherFigure(claim: Item, other: Item, sides: Sides): Slot | null {
  if (
    claim.groups.length ||
    claim.form === 'pronoun' ||
    other.form === 'pronoun' ||
    other.figure?.members ||
    claim.figure?.members
  )
    return null;
  if (isPartOfName(claim, other) || isPartOfName(other, claim) || isSeveral(other, sides.document)) return null;
  if (isNickname(claim, other, sides)) return null;
  const [a, b] = [kindOf(claim), kindOf(other)];
  const isAlike = () => isLedAlike(claim, other, sides);
  if (isCity(a) && isCity(b) && (a === b || isBesideSame(claim, other, sides) || isAlike())) return 'place';
  if (a === 'country' || b === 'country' || a === 'capital' || b === 'capital') return a === b ? 'place' : null;
  // `a post in Korv`: of a name that the text does not explain it is not known whether it is a place.
  if (a && b && a !== b) return a !== 'person' && b !== 'person' && isAlike() ? 'organization' : null;
  const type = a ?? b ?? (isAlike() ? 'organization' : null);
  // `the group’s director`: which group it is, the text does not say outright.
  return type === 'organization' && other.form === 'description' ? null : type;
}

/** `MSPs`: any of them may be meant. */
const isSeveral = ({ from, to }: Item, { tokens }: PreparedSentence): boolean =>
  to - from === 1 && /^\p{Lu}{2,}s$/u.test(tokens[from]?.text ?? '');

/** A capital, or a place of which no more is known: neither is the other. */
const isCity = (kind: ReturnType<typeof kindOf>): boolean => kind === 'capital' || kind === 'place';

/** Whether two names are of places of which neither can lie in the other as far as is known: two countries, or two of whatever else. */
export const areOtherPlaces = (a: Item, b: Item): boolean => {
  const isAlike = kindOf(a) === 'country' ? kindOf(b) === 'country' : isCity(kindOf(a)) && isCity(kindOf(b));
  return isAlike && !isPartOfName(a, b) && !isPartOfName(b, a);
};

function kindOf(item: Item): 'country' | 'capital' | 'person' | 'organization' | 'place' | null {
  if (item.country) return 'country';
  if (item.capitalOf) return 'capital';
  const type = item.figure?.type;
  return type === 'person' || type === 'organization' || type === 'place' ? type : null;
}

/** Words in quotation marks on both sides that stand beside the same words: the quotation is another. */
function isOtherQuote(claim: Item, other: Item, sides: Sides): boolean {
  if (!claim.quoted || !other.quoted) return false;
  const quoted = sides.pairs.filter((pair) => pair.claim.quoted);
  const kept = quoted.filter((pair) => pair.document && pair.score >= SAID);
  return kept.length >= quoted.length * SHARE_KEPT && isBesideSame(claim, other, sides);
}

/** Share of a quotation's words that must be the same before another word in it counts as altered. */
const SHARE_KEPT = 0.5;
