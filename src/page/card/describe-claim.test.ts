import { describe, expect, it } from 'vitest';
import { createAnswer, createReport } from '../../../tests/page-report';
import { toComparison } from '../../core/comparison/explain/to-comparison';
import { describeClaim } from './describe-claim';

describe('describeClaim', () => {
  it('words the difference and marks it on both sides', () => {
    const card = describeClaim(createReport(), 0) ?? expect.fail();
    expect(card.verdict).toBe('conflicts');
    expect(card.passages.map(({ why }) => why)).toEqual([{ key: 'reason_differs', values: ['12 days', '20 days'] }]);
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

  it('shows both documents when they disagree, each with its answer', () => {
    const report = createReport();
    const [view] = report.documents;
    const [comparison] = report.analysis.comparisons;
    const [answer] = comparison?.answers ?? [];
    if (!view || !answer) expect.fail();
    const other = createAnswer('supported', answer.evidence, [], 'other');
    const documents = [view, { ...view, record: { ...view.record, id: 'other', title: 'A second look' } }];
    const analysis = { ...report.analysis, comparisons: [toComparison(0, [other, answer])] };
    const card = describeClaim({ ...report, analysis, documents }, 0);
    expect(card?.passages.map(({ title, verdict }) => [title, verdict])).toEqual([
      ['A second look', 'supported'],
      ['A bridge opens', 'conflicts'],
    ]);
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
