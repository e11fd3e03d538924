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
  isLedToOther(claim, document, said) ||
  said.some(({ claim: mine, document: theirs }) => {
    if (mine.kind !== 'figure') return false;
    const [own, other] = [readAttachment(claim, mine), readAttachment(document, theirs)];
    if (own?.link !== 'by' || other?.link !== 'by' || claim.tokens[own.head]?.class !== 'verb') return false;
    const isSaid = said.some(({ document: { from, to } }) => from <= other.head && other.head < to);
    return document.tokens[other.head]?.class === 'noun' && !isSaid;
  });

/** `the Senate rejected the bill` beside `the Senate passed a bill like the one rejected by the House`: right behind the verb, `by` leads to another. */
const isLedToOther = (claim: PreparedSentence, document: PreparedSentence, said: readonly SaidPair[]): boolean =>
  claim.roles.some(({ verb, agents: { heads } }) => {
    const told = said.find((pair) => pair.claim.class === 'verb' && pair.claim.from <= verb && verb < pair.claim.to);
    const doers = said.filter((pair) => pair.claim.kind === 'figure' && heads.includes(pair.claim));
    if (!told || !doers.length || document.tokens[told.document.to]?.lemma !== 'by') return false;
    const led = document.items.find(({ from }) => from > told.document.to);
    return (
      led?.kind === 'figure' &&
      led.from - told.document.to <= REACH &&
      doers.every(({ document: doer }) => doer.to <= told.document.from)
    );
  });
/** Tokens from a verb to the name behind `by`. */
const REACH = 2;
