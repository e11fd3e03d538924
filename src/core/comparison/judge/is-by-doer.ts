import type { SaidPair } from '../align/align-items';
import { isDoer } from '../meaning/read-form';
import type { PreparedSentence } from '../prepare/prepare-document';

/** `Lind won the race` beside `Lind was second, behind the winner`: a deed that the sentence has only as who somebody else is. */
export const isByDoer = ({ tokens }: PreparedSentence, said: readonly SaidPair[]): boolean =>
  said.some(({ claim, document: { class: kind, lemma, from } }) => {
    if (claim.class !== 'verb' || kind !== 'noun' || !isDoer(lemma)) return false;
    let at = from - 1;
    while (/^(?:adjective|noun|determiner|number)$/.test(tokens[at]?.class ?? '')) at--;
    return /^(?:behind|against|over|beside|alongside)$/.test(tokens[at]?.lemma ?? '');
  });
