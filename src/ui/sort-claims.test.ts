import { expect, test } from 'vitest';
import { createReport } from '../../tests/page-report';
import type { Verdict } from '../core/model';
import { sortClaims } from './sort-claims';

const { analysis } = createReport();
const [claim] = analysis.claims;

test('what the document says otherwise comes first, what it is silent about not at all', () => {
  const verdicts: Verdict[] = ['supported', 'not-covered', 'related', 'conflicts', 'supported'];
  const claims = claim ? verdicts.map((_, i) => ({ ...claim, start: i, end: i + 1 })) : [];
  const silent = { evidence: [], differences: [], because: [], answers: [] };
  const comparisons = verdicts.map((verdict, i) => ({ claim: i, verdict, ...silent }));
  const sorted = sortClaims({ ...analysis, claims, comparisons });
  expect(sorted.map(({ comparison }) => [comparison.verdict, comparison.claim])).toEqual([
    ['conflicts', 3],
    ['related', 2],
    ['supported', 0],
    ['supported', 4],
  ]);
});
