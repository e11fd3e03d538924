import type { SaidPair } from '../align/align-items';
import { clauseAt } from '../prepare/clause-at';
import type { PreparedSentence } from '../prepare/prepare-document';
import { type Listed, readLists } from '../prepare/read-lists';

/** Whether a claim says that one belongs to some, and the sentence lists it among them: `is one of the banned groups`. */
export const isListed = (claim: PreparedSentence, document: PreparedSentence, said: readonly SaidPair[]): boolean =>
  listsWith(claim, document, said).some(({ negated }) => !negated);

/** The same of a sentence that says whom they do not include. */
export const isUnlisted = (claim: PreparedSentence, document: PreparedSentence, said: readonly SaidPair[]): boolean =>
  listsWith(claim, document, said).some(({ negated }) => negated) || isNoneOf(document, said);

/** `is covered by the ban` beside `is not one of the nations covered by the ban`. */
const isNoneOf = ({ tokens, clauses }: PreparedSentence, said: readonly SaidPair[]): boolean =>
  tokens.some(({ lemma }, at) => {
    const clause = /^(?:one|among)$/.test(lemma) && tokens[at - 1]?.lemma === 'not' ? clauseAt(clauses, at) : null;
    const subject = clause?.subject;
    const isSubject = ({ document: item }: SaidPair) =>
      subject !== null && subject !== undefined && subject.from <= item.from && item.to <= subject.to;
    return said.some(isSubject) && said.some(({ claim, document: item }) => claim.class === 'verb' && item.from > at);
  });

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
