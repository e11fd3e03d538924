import { findNounLemma } from '../../text/find-lemma';
import { SAID, type Sides } from '../align/find-position';
import { compareAmounts } from '../meaning/compare-numbers';
import { relateWords } from '../meaning/relate-words';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';
import type { Roles } from '../prepare/read-roles';
import type { SlotDifference } from './find-differences';

/** What counts those whom the text has not named before: `12 others`. */
const OTHERS = /^(?:others?|more)$/;
const PEOPLE = /^(?:persons?|people)$/;

/**
 * `Nine were hurt` beside `nine people were killed and 12 hurt`: the claim’s one count, which the sentence has of another deed,
 * and the count that it has for the claim’s own deed.
 */
export function findNumberOfDeed({ claim, document, pairs }: Sides): SlotDifference | null {
  const counts = claim.items.filter(({ number }) => number?.kind === 'cardinal');
  const [mine] = counts;
  const theirs = pairs.find((pair) => pair.claim === mine && pair.score >= SAID)?.document ?? undefined;
  const own = mine && claim.roles.find((one) => counted(one).includes(mine));
  if (counts.length !== 1 || !mine?.amount || !own) return null;
  const verb = pairs.find((pair) => holds(pair.claim, own.verb) && pair.score >= SAID)?.document;
  const deeds = verb ? document.roles.filter((one) => holds(verb, one.verb)) : [];
  const [other] = deeds.flatMap(counted);
  if (!other?.amount || !isOfPeople(other, mine, theirs !== undefined)) return null;
  if (theirs && !isOfOtherDeed(theirs, deeds, document)) return null;
  const { amount } = mine;
  // `45 were killed` beside `killing at least 19 and wounding 45`: it is the count of the wounded, whatever that of the killed may come to.
  const isMistaken = theirs !== undefined && other.amount.value !== amount.value;
  return isMistaken || compareAmounts(amount, { ...other.amount, unit: amount.unit }) === 'different'
    ? { slot: 'number', claim: mine, document: other }
    : null;
}

/** Counts of those to whom a deed is done. */
const counted = ({ patients }: Roles): Item[] => patients.all.filter(({ number }) => number?.kind === 'cardinal');

const holds = ({ from, to }: Item, at: number): boolean => from <= at && at < to;

/** Whether a count is that of a deed of another kind: of the wounded, not of more who were killed. */
function isOfOtherDeed(count: Item, deeds: readonly Roles[], { roles, tokens }: PreparedSentence): boolean {
  const lemmaOf = ({ verb }: Roles) => tokens[verb]?.lemma ?? '';
  const others = roles.filter((one) => !deeds.includes(one) && counted(one).includes(count));
  return (
    !deeds.some((one) => counted(one).includes(count)) &&
    others.some((other) =>
      deeds.every((one) => !/^(?:same|synonym)$/.test(relateWords(lemmaOf(one), lemmaOf(other)) ?? '')),
    )
  );
}

/** Whether what is counted may be the same as in the claim: a bare number, the same noun, any people where the claim counts people; `others` only where the claim’s own count is told of somebody. */
function isOfPeople({ amount }: Item, mine: Item, isTold: boolean): boolean {
  const [unit, own] = [amount?.unit ?? null, mine.amount?.unit ?? null];
  if (unit !== null && OTHERS.test(unit)) return isTold;
  if (unit === null || unit === own) return true;
  return own !== null && PEOPLE.test(own) && relateWords('person', findNounLemma(unit, true)) === 'broader';
}
