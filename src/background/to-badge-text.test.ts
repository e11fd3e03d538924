import { expect, test } from 'vitest';
import type { Comparison, Verdict } from '../core/model';
import { toBadgeText } from './to-badge-text';

const compared = (...verdicts: readonly Verdict[]): Comparison[] =>
  verdicts.map((verdict, claim) => ({ claim, verdict, evidence: [], differences: [], because: [], answers: [] }));

const many = (count: number): Comparison[] => compared(...Array.from({ length: count }, () => 'related' as const));

test.each<[what: string, comparisons: Comparison[], badge: string]>([
  [
    'claims that the document speaks to are counted, whatever it says',
    compared('supported', 'conflicts', 'related'),
    '3',
  ],
  ['claims that it is silent about are not', compared('not-covered', 'supported'), '1'],
  ['at zero nothing is shown', compared('not-covered'), ''],
  ['three digits fit', many(999), '999'],
  ['more stay within four characters', many(12_345), '999+'],
])('%s', (_, comparisons, badge) => {
  expect(toBadgeText(comparisons)).toBe(badge);
});
