import { SAYING_VERBS } from '../../lexicon/verbs';
import type { SaidPair } from '../align/align-items';
import { isLaidToTeller } from '../prepare/is-laid-to-teller';
import type { PreparedSentence } from '../prepare/prepare-document';

/** Nouns that stand for a count given before. */
const COUNTS = /^(?:figure|number|total|toll|count|turnout|crowd)$/;
const AGAINST = /^(?:but|while|though|although|;)$/;

/** `sixty joined` beside `sixty joined, but the owner put the number at twenty`: a count that somebody else gives otherwise, where the claim lays it to nobody. */
export const isCountDisputed = (
  claim: PreparedSentence,
  { tokens }: PreparedSentence,
  said: readonly SaidPair[],
): boolean => {
  if (isLaidToTeller(claim) || claim.roles.some(({ verb }) => SAYING_VERBS.has(claim.tokens[verb]?.lemma ?? '')))
    return false;
  return said.some(
    ({ document: { amount, to } }) =>
      amount?.kind === 'cardinal' &&
      tokens.some(
        ({ lemma }, at) =>
          at > to &&
          /^(?:put|estimate|place)$/.test(lemma) &&
          COUNTS.test(tokens[at + 2]?.lemma ?? '') &&
          tokens[at + 3]?.lemma === 'at' &&
          tokens.slice(to, at).some((word) => AGAINST.test(word.lemma)),
      ),
  );
};
