import { LINKING_VERBS } from '../../lexicon/empty-words';
import { SAYING_VERBS } from '../../lexicon/verbs';
import type { SaidPair } from '../align/align-items';
import { isSameDeed } from '../meaning/is-same-deed';
import { verbsOf } from '../prepare/clause-at';
import type { PreparedSentence } from '../prepare/prepare-document';

/**
 * `Korv Aid rebuilt the homes` beside `the homes were rebuilt, Korv Aid said`: who only tells of a deed, or does another, did not
 * do one of which the sentence names nobody as the doer.
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
      alike.some((one) => one.agents.heads.length || !verbsOf(one.clause).at(-1)?.passive)
    )
      return false;
    const told = said.filter((pair) => agents.heads.includes(pair.claim)).map((pair) => pair.document);
    // `the jury had the plates taken away` is told by a participle.
    const isWhole = alike.every(({ clause, patients }) => clause.kind !== 'participle' && patients.heads.length > 0);
    const isOther = (verb: string) => SAYING_VERBS.has(verb) || (isWhole && !LINKING_VERBS.has(verb));
    return told.some((item) =>
      document.roles.some((one) => isOther(lemmaOf(document, one.verb)) && one.agents.heads.includes(item)),
    );
  });
};
