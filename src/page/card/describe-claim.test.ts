import { describe, expect, it } from 'vitest';
import { createReport } from '../../../tests/page-report';
import { describeClaim } from './describe-claim';

describe('describeClaim', () => {
  it('words the difference and marks it on both sides', () => {
    const card = describeClaim(createReport(), 0) ?? expect.fail();
    expect(card.verdict).toBe('conflicts');
    expect(card.differences).toEqual([{ slot: 'number', page: '12 days', document: '20 days' }]);
    const marked = (segments: typeof card.page): string[] =>
      segments.filter(({ isMarked }) => isMarked).map(({ text }) => text);
    expect(marked(card.page)).toEqual(['12 days']);
    expect(card.passages.map(({ segments }) => marked(segments))).toEqual([['20 days']]);
    expect(card.passages.map(({ title }) => title)).toEqual(['A bridge opens']);
  });

  it('says why, in rules and the words they rest on', () => {
    expect(describeClaim(createReport(), 0)?.reasons).toEqual([{ rule: 'number-differs', words: ['12 days'] }]);
  });

  it('has no passage for a claim that the document does not cover, but names the document', () => {
    const card = describeClaim(createReport(), 1);
    expect(card).toMatchObject({ verdict: 'not-covered', passages: [], documents: ['A bridge opens'] });
  });

  it('answers “not covered” for a claim that was not compared', () => {
    const report = createReport();
    const card = describeClaim({ ...report, analysis: { ...report.analysis, comparisons: [] } }, 0);
    expect(card?.verdict).toBe('not-covered');
  });

  it('is null for a claim that the report does not have', () => {
    expect(describeClaim(createReport(), 99)).toBeNull();
  });
});
