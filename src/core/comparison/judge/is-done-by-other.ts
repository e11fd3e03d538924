import type { SaidPair } from '../align/align-items';
import type { PreparedSentence } from '../prepare/prepare-document';
import { readAttachment } from '../prepare/read-attachment';

/**
 * `Orr was replaced by Lind` beside `Orr was replaced after a tackle by Lind`: who does the claim’s deed is named in the sentence as who
 * did something that a noun tells, of which the claim says nothing.
 */
export const isDoneByOther = (
  claim: PreparedSentence,
  document: PreparedSentence,
  said: readonly SaidPair[],
): boolean =>
  said.some(({ claim: mine, document: theirs }) => {
    if (mine.kind !== 'figure') return false;
    const [own, other] = [readAttachment(claim, mine), readAttachment(document, theirs)];
    if (own?.link !== 'by' || other?.link !== 'by' || claim.tokens[own.head]?.class !== 'verb') return false;
    const isSaid = said.some(({ document: { from, to } }) => from <= other.head && other.head < to);
    return document.tokens[other.head]?.class === 'noun' && !isSaid;
  });
