import { describe, expect, test } from 'vitest';
import { createAnswer, createReport, documentText, pageText, spanOf } from '../../tests/page-report';
import { toComparison } from '../core/comparison/explain/to-comparison';
import type { Comparison, Difference, Fact, Verdict } from '../core/model';
import { findPageStand } from './find-page-stand';

const { analysis } = createReport();
const evidence = spanOf(documentText, 'Engineer Vera Lind opened the bridge after 20 days.');

const fact = (object: string, time?: string): Fact => ({
  id: 'f1',
  subject: { text: 'Vera Lind', entity: 'e1' },
  relation: 'opened',
  predicate: 'open',
  object: { text: object, entity: null },
  qualifiers: time ? { time } : {},
  modality: 'asserted',
  evidence: [evidence],
});

const compared = (verdict: Exclude<Verdict, 'not-covered'>, differences: readonly Difference[] = []): Comparison =>
  toComparison(0, [createAnswer(verdict, evidence, differences)]);

const days: Difference = {
  slot: 'number',
  claim: spanOf(pageText, '12 days'),
  document: spanOf(documentText, '20 days'),
};

const standTo = (one: Fact, comparison: Comparison, id = 'doc') =>
  findPageStand(one, id, documentText, { ...analysis, comparisons: [comparison] });

describe('how the page stands to a fact', () => {
  test('a claim with the same answer that speaks of the fact’s words states it too', () => {
    expect(standTo(fact('the bridge'), compared('supported'))).toBe('supported');
  });

  test('a claim that differs in the fact’s own words says otherwise', () => {
    expect(standTo(fact('the bridge', 'after 20 days'), compared('conflicts', [days]))).toBe('conflicts');
  });

  test('another fact of the same sentence is left alone', () => {
    expect(standTo(fact('the bridge'), compared('conflicts', [days]))).toBeNull();
    expect(standTo(fact('Oslo harbour'), compared('supported'))).toBeNull();
  });

  test('a claim that only touches on it says nothing', () => {
    expect(standTo(fact('the bridge'), compared('related'))).toBeNull();
  });

  test('a claim held against another document says nothing', () => {
    expect(standTo(fact('the bridge'), compared('supported'), 'other')).toBeNull();
  });
});
