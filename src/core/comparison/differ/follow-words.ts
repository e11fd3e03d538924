import { areAlternatives } from '../../lexicon/alternatives';
import { NEGATIVE_IMPLICATIVES } from '../../lexicon/negations';
import { alignInOrder, type Met } from '../align/align-in-order';
import { joinNames, readUnits, type Unit } from '../align/read-units';
import type { Item } from '../prepare/item';
import { itemAt } from '../prepare/item-at';
import type { SlotDifference } from './find-differences';
import { findElsewhere, findOtherDay } from './find-elsewhere';
import { isLeftOpen } from './is-left-open';
import { isLengthOfOther } from './is-length-of-other';
import { isNickname } from './is-nickname';
import { type Held, meetUnits } from './meet-units';
import { slotInPlace } from './slot-in-place';

/** The units of both sides, joined where the other has them as one. */
export interface Followable {
  readonly mine: readonly Unit[];
  readonly theirs: readonly Unit[];
}

/** A claim followed word by word through a sentence. */
export interface Followed {
  /** How many pieces of the claim’s content the sentence has. */
  readonly met: number;
  /** What stands where the claim has something that cannot be true with it. */
  readonly differences: readonly SlotDifference[];
  /** What one side denies and the other states. */
  readonly denial: SlotDifference | null;
  /** The claim’s words of which nothing says the same. */
  readonly unsaid: readonly Unit[];
  /** Those of them in whose place the sentence has another word. */
  readonly replaced: readonly Unit[];
  /** Those of them before the first that is said. */
  readonly lead: readonly Unit[];
  /** Token of the sentence that is the first to say the same. */
  readonly from: number;
  /** Words of the sentence between those that say the same, without those that carry nothing. */
  readonly between: readonly Unit[];
  /** Whether it has words of the claim together at another place, see `findElsewhere`. */
  readonly moved: boolean;
}

export function toFollowable({ claim, document }: Held): Followable {
  const own = readUnits(claim);
  const theirs = joinNames(readUnits(document), own);
  return { mine: joinNames(own, theirs), theirs };
}

/**
 * Follows a claim through a sentence that tells in the same order, and often in the same words. Nothing here depends on how
 * the two were parsed: what the rules for parts and places miss in a long sentence is found by its words.
 */
export function followWords({ mine, theirs }: Followable, held: Held): Followed {
  const chain = alignInOrder(mine, theirs, (a, b) => meetUnits(a, b, held));
  const differences: SlotDifference[] = [];
  const left: Unit[] = [];
  let met = 0;
  mine.forEach((unit, i) => {
    const link = chain.find((one) => one.claim === i);
    const other = link?.how === 'other' ? theirs[link.document] : undefined;
    const difference = other ? toDifference(unit, other, held) : null;
    if (difference) differences.push(difference);
    else if (link?.how === 'same') met += unit.item ? 1 : 0;
    else if (!unit.free) left.push(unit);
  });
  let rest = theirs.filter((unit, at) => !unit.free && !chain.some(({ document: to }) => to === at));
  const unsaid: Unit[] = [];
  let moved = false;
  for (const run of toRuns(left, mine)) {
    const elsewhere = findElsewhere(run, rest, (a, b) => meetUnits(a, b, held) === 'same');
    const otherDay = elsewhere.length ? null : findOtherDay(run, rest);
    if (elsewhere.length) met += run.filter(({ item }) => item).length;
    else if (otherDay && !isLengthOfOther(otherDay.document, held)) differences.push(otherDay);
    else unsaid.push(...run);
    rest = rest.filter((unit) => !elsewhere.includes(unit));
    moved ||= elsewhere.length > 0;
  }
  const between = unitsBetween(
    chain.filter(({ claim: at }) => !mine[at]?.free),
    theirs,
  ).filter((unit) => rest.includes(unit));
  const replaced = unsaid.filter((unit) => chain.some(({ claim: at, how }) => how === 'word' && mine[at] === unit));
  const first = chain.find(({ claim: at }) => !mine[at]?.free);
  const lead = unsaid.filter((unit) => first !== undefined && unit.from < (mine[first.claim]?.from ?? 0));
  const from = theirs[first?.document ?? 0]?.from ?? 0;
  return {
    met,
    differences,
    replaced,
    lead,
    from,
    moved,
    ...settleNegation(unsaid, between, { mine, theirs, chain }, held),
  };
}

function toDifference(unit: Unit, other: Unit, { claim, document, same }: Held): SlotDifference | null {
  if (unit.item && other.item) {
    const slot = slotInPlace(unit.item, other.item);
    // What the claim itself names elsewhere takes the place of nothing, nor does it where the sentence has the day elsewhere.
    const isOwn = claim.items.some((item) => item !== unit.item && isOneWith(item, other.item, same));
    const isDated =
      slot === 'time' && document.items.some(({ kind, lemma }) => kind === 'time' && lemma === unit.item?.lemma);
    // `The pilot left, while the engineer stayed`: what the sentence has elsewhere is another than what it has here.
    const isBoth =
      areAlternatives(unit.item.lemma, other.item.lemma) &&
      document.items.some(({ kind, lemma }) => kind === 'word' && lemma === unit.item?.lemma);
    const isOther = slot === 'organization' && isNickname(unit.item, other.item, { claim, document });
    const isOfOther = slot === 'time' && isLengthOfOther(other.item, { claim, document, same });
    const isOpen = slot === 'polarity' && isLeftOpen(unit.item, other.item, { claim, document });
    const isElse = isOwn || isDated || isBoth || isOther || isOfOther || isOpen;
    return slot && !isElse ? { slot, claim: unit.item, document: other.item } : null;
  }
  const [mine, theirs] = [itemAt(claim, unit.from), itemAt(document, other.from)];
  return mine && theirs && { slot: 'polarity', claim: mine, document: theirs };
}

/** Whether two are the same, and a country is not only met by its adjective. */
const isOneWith = (a: Item, b: Item | null, same: Held['same']): boolean =>
  b !== null && a.demonym === b.demonym && same(a, b);

/** Units that stand together in a claim, with nothing but words that carry nothing between them. */
function toRuns(units: readonly Unit[], all: readonly Unit[]): Unit[][] {
  const runs: Unit[][] = [];
  for (const unit of units) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const isNext = before && all.slice(all.indexOf(before) + 1, all.indexOf(unit)).every(({ free }) => free);
    if (run && isNext) run.push(unit);
    else runs.push([unit]);
  }
  return runs;
}

function unitsBetween(chain: readonly Met[], units: readonly Unit[]): Unit[] {
  const [first, last] = [chain[0]?.document ?? 0, chain.at(-1)?.document ?? 0];
  const taken = new Set(chain.map(({ document }) => document));
  return units.filter((unit, at) => first < at && at < last && !unit.free && !taken.has(at));
}

/** Takes the one word of negation that only one side has, right before what both say, out of what is unsaid and what stands between. */
function settleNegation(
  unsaid: readonly Unit[],
  between: readonly Unit[],
  { mine, theirs, chain }: Followable & { readonly chain: readonly Met[] },
  held: Held,
): Pick<Followed, 'denial' | 'unsaid' | 'between'> {
  const denies = (unit: Unit) => isNegation(unit) && !isOnly(unit, held);
  const own = unsaid.filter(isNegation);
  const its = own.length ? theirs.filter(denies) : between.filter(denies);
  const [negation, ...others] = [...own, ...its];
  if (!negation || others.length) return { denial: null, unsaid, between };
  const [side, place] = own.length ? [mine, 'claim' as const] : [theirs, 'document' as const];
  const next = side.findIndex(({ from, free, text }) => from > negation.from && !free && text !== 'to');
  const met = chain.find((one) => one[place] === next && one.how === 'same');
  // `not to get a seat`: where the word itself is too small to compare, what it leads to stands for it.
  const told = met && chain.slice(chain.indexOf(met)).find((one) => mine[one.claim]?.item && one.how === 'same');
  const [a, b] = [mine[told?.claim ?? -1]?.item, theirs[told?.document ?? -1]?.item];
  return {
    denial: a && b ? { slot: 'polarity', claim: a, document: b } : null,
    unsaid: a && b ? unsaid.filter((unit) => unit !== negation) : unsaid,
    between: a && b ? between.filter((unit) => unit !== negation) : between,
  };
}

/** `not`, and the verbs that say the same of the verb behind them: `failed to`. */
export const isNegation = ({ text, lemma }: Unit): boolean =>
  /^(?:not|no|never|n[’']t)$/.test(text) || NEGATIVE_IMPLICATIVES.has(lemma);

/** `not only`: nothing is denied. */
const isOnly = ({ to }: Unit, { document: { tokens } }: Held): boolean =>
  /^(?:only|just|merely)$/.test(tokens[to]?.lemma ?? '');
