import type { Sides } from '../align/find-position';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';
import type { SlotDifference } from './find-differences';

/**
 * The differences of a claim, with the country behind a town that is another: `in Bergen, Norway` beside `in Malmö, Sweden`. Both
 * words are one place, see `isOnePlace`.
 */
export const withCountries = (
  differences: readonly SlotDifference[],
  { claim, document, same }: Sides,
): readonly SlotDifference[] =>
  differences.flatMap((one) => {
    const [mine, theirs] = [behindComma(claim, one.claim), behindComma(document, one.document)];
    const isFound = differences.some((other) => other.claim === mine);
    const isOther = one.slot === 'place' && mine && theirs && !isFound && !same(mine, theirs);
    return isOther ? [one, { slot: one.slot, claim: mine, document: theirs }] : [one];
  });

/** Whether two differences are a town and the country right behind it. */
export const isOnePlace = ([town, country, ...others]: readonly SlotDifference[]): boolean =>
  town?.slot === 'place' && country?.slot === 'place' && !others.length && town.claim.to + 1 === country.claim.from;

/** The country that stands behind a place and a comma: `Bergen, Norway`. */
const behindComma = ({ tokens, items }: PreparedSentence, { to }: Item): Item | undefined =>
  tokens[to]?.text === ',' ? items.find((item) => item.from === to + 1 && item.country && !item.demonym) : undefined;
