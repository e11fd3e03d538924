import { compareClaims } from '../../src/core/comparison/compare-claims';
import { LIMOUSINE } from '../../src/core/comparison/probes/limousine';
import type { Probe } from '../../src/core/comparison/probes/probe';
import { PROBE_SETS } from '../../src/core/comparison/probes/probe-sets';
import type { SourceDocument, Verdict } from '../../src/core/model';
import type { Models } from '../../src/core/models';
import { readDocument, readStatement } from '../../src/core/read-document';

/** How claims about one document were answered. */
export interface ProbeScore {
  readonly subject: string;
  readonly claims: number;
  readonly right: number;
  readonly falseConflicts: number;
  readonly falseSupports: number;
}

function score(
  subject: string,
  probes: readonly Probe[],
  documents: readonly SourceDocument[],
  published: string | null,
  models: Models,
): ProbeScore {
  const given = probes.map(([claim, ...right]) => ({
    right,
    verdict: compareClaims(readStatement(claim, published, models), documents)[0]?.verdict ?? 'not-covered',
  }));
  const countWrong = (answer: Verdict) =>
    given.filter(({ right, verdict }) => verdict === answer && !right.includes(answer)).length;
  return {
    subject,
    claims: given.length,
    right: given.filter(({ right, verdict }) => right.includes(verdict)).length,
    falseConflicts: countWrong('conflicts'),
    falseSupports: countWrong('supported'),
  };
}

/** The project's own claims, each with the answers that are right for it, held against their documents. */
export function scoreProbes(models: Models, bundled: readonly SourceDocument[]): ProbeScore[] {
  const own = PROBE_SETS.map(({ subject, document, published, probes }) => {
    const date = published ?? null;
    return score(subject, probes, [readDocument(subject, document, date, models)], date, models);
  });
  return [...own, score('the bundled document', LIMOUSINE, bundled, null, models)];
}

const sum = (scores: readonly ProbeScore[], key: Exclude<keyof ProbeScore, 'subject'>): number =>
  scores.reduce((total, one) => total + one[key], 0);

/** The guarded figures of the project's own claims. */
export function measureProbes(models: Models, bundled: readonly SourceDocument[]): Map<string, number> {
  const scores = scoreProbes(models, bundled);
  return new Map([
    [`own claims about eleven documents: right, of ${sum(scores, 'claims')}`, sum(scores, 'right')],
    ['own claims about eleven documents: false conflicts', sum(scores, 'falseConflicts')],
    ['own claims about eleven documents: false supports', sum(scores, 'falseSupports')],
  ]);
}
