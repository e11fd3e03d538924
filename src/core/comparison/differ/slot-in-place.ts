import { areAlternatives } from '../../lexicon/alternatives';
import type { Slot } from '../../model';
import { compareTimeItems } from '../align/compare-time-items';
import { compareAmounts } from '../meaning/compare-numbers';
import { relateWords } from '../meaning/relate-words';
import { classOfBoth, type Item, isNumeral } from '../prepare/item';

/**
 * The slot in which two items differ that stand in the same place of the same words: numbers or times that cannot both be
 * true, names of one kind, opposites, other kinds of one thing. Null for anything else, and where one may be the other.
 */
export function slotInPlace(claim: Item, document: Item): Slot | null {
  if (claim.amount && document.amount) {
    if (compareAmounts(claim.amount, document.amount) !== 'different') return null;
    return claim.number?.kind === 'ordinal' ? 'ordinal' : 'number';
  }
  if (claim.time && document.time) return isOtherTime(claim, document) ? 'time' : null;
  if (claim.kind === 'figure' && document.kind === 'figure') return slotOfNames(claim, document);
  if (claim.kind !== 'word' || document.kind !== 'word') return null;
  if (isNumeral(claim) && isNumeral(document)) return claim.lemma === document.lemma ? null : 'ordinal';
  const relation = relateWords(claim.lemma, document.lemma, classOfBoth(claim, document));
  return relation === 'opposite' || (!relation && areAlternatives(claim.lemma, document.lemma)) ? 'polarity' : null;
}

/** `first came 24 years ago` and `came for the first time in 24 years` name two times, and both may be true. */
const isOtherTime = (a: Item, b: Item): boolean =>
  a.time?.type === b.time?.type && a.back === b.back && compareTimeItems(a, b) === 'different';

function slotOfNames(a: Item, b: Item): Slot | null {
  if (![a, b].every(isOneByName) || isOneOf(a, b) || isOneOf(b, a)) return null;
  const [mine, theirs] = [kindOf(a), kindOf(b)];
  if (mine === theirs) return mine === 'person' || mine === 'organization' ? mine : 'place';
  // A name of which nothing is known is a body’s more often than anything else.
  return isBody(mine) && isBody(theirs) ? 'organization' : null;
}

const isBody = (kind: string): boolean => kind === 'organization' || kind === 'unknown';

const isOneByName = ({ form, figure, groups }: Item): boolean => form === 'name' && !figure?.members && !groups.length;

/** `Fjordkraft` and `Norwegian utility Fjordkraft`, `Islam` and `Islamic`, `Euro` and `European Championships`: one may be the other. */
const isOneOf = (a: Item, b: Item): boolean =>
  a.words.every((word) => b.words.includes(word)) ||
  (b.lemma.length > LONGEST_NUMERAL && a.lemma.startsWith(b.lemma)) ||
  (b.words.length === 1 && b.lemma.length >= LONGEST_NUMERAL && (a.words[0]?.startsWith(b.lemma) ?? false));
/** Letters of the longest number that bearers of one name are told apart by: `Karl VIII` is no form of `Karl V`. */
const LONGEST_NUMERAL = 4;

/** What kind of thing a name is of, as far as that is known. */
const kindOf = ({ demonym, country, figure }: Item): string =>
  demonym ? 'demonym' : country ? 'country' : (figure?.type ?? 'unknown');
