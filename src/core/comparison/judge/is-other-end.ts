import type { SaidPair } from '../align/align-items';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';

/** Words between `to` or `from` and its figure. */
const OPENING = /^(?:about|around|nearly|almost|just|only|over|roughly|some|more|less|than|under|a|an|record|\$|€|£)$/;

/** `climbed to 325 million` beside `climbed to 410 million from 325 million`: one side begins with the figure with which the other ends. */
export const isOtherEnd = (claim: PreparedSentence, document: PreparedSentence, said: readonly SaidPair[]): boolean =>
  said.some((pair) => {
    const [mine, theirs] = [endBefore(claim, pair.claim), endBefore(document, pair.document)];
    return mine !== null && theirs !== null && mine !== theirs;
  });

function endBefore({ tokens }: PreparedSentence, { number, from }: Item): 'to' | 'from' | null {
  if (number === null) return null;
  let at = from - 1;
  while (OPENING.test(tokens[at]?.text.toLowerCase() ?? '')) at--;
  const word = tokens[at]?.lemma;
  return word === 'to' || word === 'from' ? word : null;
}
