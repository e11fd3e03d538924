import type { SaidPair } from '../align/align-items';
import type { PreparedSentence } from '../prepare/prepare-document';
import { prepositionBefore } from '../prepare/preposition-before';

/**
 * `started in fifth` beside `started in second and won his fifth race`: a place in a race or on a list, which the sentence
 * gives too, is not how often something was done.
 */
export const isOtherStanding = (
  claim: PreparedSentence,
  document: PreparedSentence,
  said: readonly SaidPair[],
): boolean =>
  said.some(({ claim: mine, document: theirs }) => {
    const isPlace = (sentence: PreparedSentence, item: typeof mine) =>
      item.number?.kind === 'ordinal' && prepositionBefore(sentence, item) === 'in' && !item.amount?.unit;
    return (
      isPlace(claim, mine) &&
      !isPlace(document, theirs) &&
      document.items.some((item) => item !== theirs && isPlace(document, item))
    );
  });
