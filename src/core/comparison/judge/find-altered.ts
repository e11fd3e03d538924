import { SAID } from '../align/find-position';
import type { Unit } from '../align/read-units';
import type { SlotDifference } from '../differ/find-differences';
import { isNegation } from '../differ/follow-words';
import { isDoneByAny } from '../differ/is-done-by-any';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';
import { type Answer, toOther } from './answer';
import type { Findings } from './hold-against';

/** Pieces of a claim that a sentence must have in its order, and as many where hardly a word stands between them. */
const ENOUGH = 4;
const ENOUGH_TOGETHER = 3;
/** Words of a sentence between those of a claim that still leave them together. */
const CLOSE = 2;
/** Pieces that a sentence must have to answer by a number or a time though one word of the claim is not in it. */
const ENOUGH_FOR_ALL_BUT_ONE = 6;
/** Share of a claim that must be in a sentence before it is followed word by word. */
const ENOUGH_TO_FOLLOW = 0.35;
/** Small words of a claim that may be otherwise. */
const MOST_LOOSE = 2;

/**
 * The answer of a sentence that has a claim’s own words in its order, but for one thing that cannot be true with it:
 * `diverted to Barcelona` beside `diverted to Valencia`; null for any other. With `whole`, only where no word of the claim
 * is left.
 */
export function findAltered(found: Findings, claim: PreparedSentence, whole: boolean): Answer | null {
  if (found.cover < ENOUGH_TO_FOLLOW || !found.settled || countSaid(found) < ENOUGH_TOGETHER - 1) return null;
  const { followed, status } = found;
  if (!followed || status.ahead || status.over) return null;
  const { differences, denial, unsaid, missing, between, met } = followed;
  const isTogether = between.length <= CLOSE;
  if (met < (isTogether ? ENOUGH_TOGETHER : ENOUGH)) return null;
  const [difference, ...others] = differences;
  if (denial) {
    const isSaid = unsaid.length === 0 && (between.length === 0 || met >= ENOUGH_FOR_ALL_BUT_ONE);
    const isOnly = !difference && !found.reversed && isSaid;
    return isOnly ? { verdict: 'conflicts', rule: 'stated-and-denied', differences: [denial] } : null;
  }
  if (!difference || others.length || status.open === 'denied') return null;
  if (difference.slot === 'polarity' && between.some(isNegation)) return null;
  if (hasOwn(difference, found, between) || isOfOther(difference, found, claim)) return null;
  if (isDoneByOthersToo(difference, claim)) return null;
  const isSaid = unsaid.length === 0 || (!whole && (isLooselySaid(missing) || isAllButOne(difference, found)));
  return isSaid ? toOther(difference) : null;
}

/** `Orlat` beside `the navy of Velden, whose RVS Orlat sank`: the sentence has whom the claim names, under a longer name. */
const isNamedBeside = ({ claim: { kind, words } }: SlotDifference, between: readonly Unit[]): boolean =>
  kind === 'figure' &&
  words.length > 0 &&
  between.some(({ text }) => words.every((word) => text.split(' ').includes(word)));

/** `Lind also won`, `Lind attended the parade`: that the sentence names another does not deny it. */
const isDoneByOthersToo = ({ slot, claim: item }: SlotDifference, claim: PreparedSentence): boolean =>
  (item.kind === 'figure' && claim.tokens.some(({ lemma }) => /^(?:also|too)$/.test(lemma))) ||
  (slot === 'person' && isDoneByAny(item, claim));

/** Whether the sentence has what the claim says after all, in another place than the differing word. */
const hasOwn = (difference: SlotDifference, found: Findings, between: readonly Unit[]): boolean =>
  (difference.slot === 'polarity' && isSaidAsWell(difference, found)) ||
  isToldBehind(difference, found) ||
  isNumberedBeside(difference, found) ||
  isNamedBeside(difference, between);

/** `exports to Chad fell` beside `exports to Mali rose and exports to Chad fell`: of which thing the claim tells is said by a place that the sentence names too. */
const isOfOther = (
  { slot, claim: item }: SlotDifference,
  { pairs }: Findings,
  { clauses, tokens }: PreparedSentence,
): boolean =>
  slot === 'place' &&
  item.to <= (clauses[0]?.verb?.from ?? 0) &&
  tokens[item.from - 1]?.class === 'preposition' &&
  pairs.some((pair) => pair.claim === item && pair.score >= SAID);

/** `Measure 62` beside `Measure 66, while Measure 62`: the sentence has the thing of that number too. */
const isNumberedBeside = ({ claim, slot }: SlotDifference, { pairs }: Findings): boolean =>
  slot === 'number' &&
  pairs.some((pair) => pair.claim === claim && pair.document !== null && pair.score >= SAID) &&
  pairs.some(({ claim: noun, document }) => noun.to === claim.from && document?.class === 'noun');

/** `was rebuilt` beside `was destroyed in the flood and was rebuilt`: the sentence has the claim’s own word of the same too. */
const isSaidAsWell = ({ claim }: SlotDifference, { pairs, roles }: Findings): boolean =>
  roles.agrees && pairs.some((pair) => pair.claim === claim && pair.score >= SAID);

/** `one was three months old and the other six`: the sentence goes on with whom the claim names, and has the rest behind it. */
const isToldBehind = ({ claim, document }: SlotDifference, { pairs }: Findings): boolean => {
  const own = pairs.find((pair) => pair.claim === claim && pair.score >= SAID)?.document;
  const isBehind = (item: Item | null) => own && item && item.from > own.from && (item.number ?? item.time) !== null;
  return own != null && own.from > document.from && pairs.some((pair) => isBehind(pair.document));
};

/** How many pieces of a claim the rules find in the sentence; fewer than these are hardly met in order. */
const countSaid = ({ pairs }: Findings): number => pairs.filter(({ score }) => score >= SAID).length;

const isLooselySaid = (unsaid: readonly Unit[]): boolean => unsaid.length <= MOST_LOOSE && unsaid.every(isLoose);

/** Whether a small word of a claim may be another in the sentence, or none, and both say the same. */
export const isLoose = ({ item, text }: Unit): boolean =>
  item === null && /^(?:to|of|for|in|at|on|by|with|from|and|when|while|as|it|he|she|they)$/.test(text);

/** Whether the one word that is left of a claim does not make what differs another thing’s. */
function isAllButOne({ slot, claim, document }: SlotDifference, { followed }: Findings): boolean {
  const [left, ...others] = followed?.missing ?? [];
  if (!left || others.length || !followed) return false;
  const isUnknown = [claim, document].every((one) => one.kind === 'figure' && !one.figure && !one.country);
  if (isUnknown || (slot === 'polarity' && left.item?.class === 'verb')) return false;
  // Of another person or place the same may be said.
  if (left.item?.country || /^(?:person|place)$/.test(left.item?.figure?.type ?? '')) return false;
  const isMeasure = slot === 'number' || slot === 'ordinal' || slot === 'time';
  const isTogether = followed.between.length <= CLOSE && followed.replaced.length === 0;
  return isTogether || (isMeasure && followed.met >= ENOUGH_FOR_ALL_BUT_ONE);
}
