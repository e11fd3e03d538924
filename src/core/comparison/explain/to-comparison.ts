import type { Comparison, DocumentAnswer } from '../../model';

/** The comparison of a claim that the answers of documents make, what counts most first; `not-covered` without any. */
export function toComparison(claim: number, answers: readonly DocumentAnswer[]): Comparison {
  const [first] = answers;
  return {
    claim,
    verdict: first?.verdict ?? 'not-covered',
    evidence: answers.map(({ document, evidence }) => ({ ...evidence, document })),
    differences: first?.differences ?? [],
    because: first?.because ?? [],
    answers,
  };
}
