import type { SaidPair } from '../align/align-items';
import type { PreparedSentence } from '../prepare/prepare-document';
import { type Listed, readLists } from '../prepare/read-lists';

/** Whether a claim says that one belongs to some, and the sentence lists it among them: `is one of the banned groups`. */
export const isListed = (claim: PreparedSentence, document: PreparedSentence, said: readonly SaidPair[]): boolean =>
  listsWith(claim, document, said).some(({ negated }) => !negated);

/** The same of a sentence that says whom they do not include. */
export const isUnlisted = (claim: PreparedSentence, document: PreparedSentence, said: readonly SaidPair[]): boolean =>
  listsWith(claim, document, said).some(({ negated }) => negated);

/** The lists of a sentence in which stands who is one of those that a claim tells of. */
const listsWith = ({ tokens }: PreparedSentence, document: PreparedSentence, said: readonly SaidPair[]): Listed[] => {
  const one = tokens.findIndex(
    ({ lemma }, at) => /^among(?:st)?$/.test(lemma) || (lemma === 'one' && tokens[at + 1]?.lemma === 'of'),
  );
  if (one < 0) return [];
  return readLists(document).filter(({ subject, from, to }) => {
    const isOfList = said.some((pair) => pair.claim.from > one && pair.document === subject);
    return isOfList && said.some(({ claim, document: { from: at } }) => claim.to <= one && from <= at && at < to);
  });
};
