import type { Pair } from '../align/align-items';
import { SAID } from '../align/find-position';
import { tellsApart } from '../align/weigh-item';
import type { PreparedSentence } from '../prepare/prepare-document';

/** Things of the claim that a sentence must have, so that nobody else can be meant. */
const ENOUGH = 4;

/**
 * `She was in Oslo for a hearing, her lawyer said` beside `Lind’s lawyer said she was in Oslo for a hearing`: a page that does not
 * settle who she is, and a sentence that says all else of a `she` as well.
 */
export function isUnnamedAlike(pairs: readonly Pair[], claim: PreparedSentence, document: PreparedSentence): boolean {
  const subject = claim.clauses[0]?.subject;
  const pronoun = claim.tokens[subject?.from ?? -1]?.text.toLowerCase();
  if (!pronoun || !/^(?:he|she)$/.test(pronoun)) return false;
  const isThere = document.tokens.some(({ text }) => text.toLowerCase() === pronoun);
  const isAllSaid = pairs.every(({ document: other, score }) => other !== null && score >= SAID);
  return isThere && isAllSaid && pairs.length >= ENOUGH && pairs.some((pair) => tellsApart(pair.claim));
}
