import type { Pair } from '../align/align-items';
import { SAID } from '../align/find-position';

/** Worth of the prison that a verb says without naming it. */
const SCORE = 0.9;

const PRISON = /^(?:prison|jail|imprisonment|custody)$/;
/** Verbs by which somebody is sent there. */
const JAILING = /^(?:jail|imprison|incarcerate)$/;

/** Fills the pair of the prison in `was sentenced to six years in prison` where the sentence says it by its verb: `was jailed for six years`. */
export const coverJailed = (pairs: readonly Pair[]): readonly Pair[] => {
  const verb = pairs.find(
    ({ claim, document, score }) =>
      claim.class === 'verb' && score >= SAID && document?.class === 'verb' && JAILING.test(document.lemma),
  );
  if (!verb) return pairs;
  return pairs.map((pair) =>
    pair.score < SAID && pair.claim.kind === 'word' && PRISON.test(pair.claim.lemma)
      ? { ...pair, document: null, score: SCORE, opposite: null }
      : pair,
  );
};
