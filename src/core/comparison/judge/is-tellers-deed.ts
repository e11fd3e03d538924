import { SAYING_VERBS } from '../../lexicon/verbs';
import type { SaidPair } from '../align/align-items';
import { isSameDeed } from '../meaning/is-same-deed';
import type { PreparedSentence } from '../prepare/prepare-document';

/**
 * `Korv Aid rebuilt the homes` beside `the homes were rebuilt, Korv Aid said`: who only tells of a deed, of which the sentence
 * names nobody as the doer, did not do it.
 */
export const isTellersDeed = (
  claim: PreparedSentence,
  document: PreparedSentence,
  said: readonly SaidPair[],
): boolean => {
  const lemmaOf = ({ tokens }: PreparedSentence, verb: number) => tokens[verb]?.lemma ?? '';
  return claim.roles.some(({ verb, agents }) => {
    const lemma = lemmaOf(claim, verb);
    const alike = document.roles.filter((one) => isSameDeed(lemma, lemmaOf(document, one.verb)));
    if (
      SAYING_VERBS.has(lemma) ||
      !alike.length ||
      alike.some((one) => one.agents.heads.length || !one.clause.verb?.passive)
    )
      return false;
    const told = said.filter((pair) => agents.heads.includes(pair.claim)).map((pair) => pair.document);
    return told.some((item) =>
      document.roles.some((one) => SAYING_VERBS.has(lemmaOf(document, one.verb)) && one.agents.heads.includes(item)),
    );
  });
};
