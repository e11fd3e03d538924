import { describe, expect, it } from 'vitest';
import { createReport } from '../../../tests/page-report';
import { describeDocumentFigure, describeFigure } from './describe-figure';

describe('describeFigure', () => {
  it('tells what the document says of a figure it knows, with the sentence', () => {
    const card = describeFigure(createReport(), 'e1') ?? expect.fail();
    expect(card.known).toHaveLength(1);
    expect(card.known[0]).toMatchObject({
      title: 'A bridge opens',
      descriptions: ['Engineer'],
      facts: [{ subject: null, relation: 'thanked', limits: ['afterwards'], evidence: { text: 'She thanked Oslo.' } }],
    });
  });

  it('leads from a fact to the other figures of the document', () => {
    const card = describeFigure(createReport(), 'e1');
    expect(card?.known[0]?.facts[0]?.object).toEqual({
      text: 'Oslo',
      subject: { kind: 'document-figure', document: 'doc', figure: 'e2' },
    });
  });

  it('says no limit of a fact that its words say already', () => {
    const report = createReport();
    const [view] = report.documents;
    const [fact] = view?.facts ?? [];
    if (!view || !fact) expect.fail();
    const facts = [
      { ...fact, relation: 'thanked twice', qualifiers: { quantity: 'twice', time: 'in May', place: 'May' } },
    ];
    const card = describeFigure({ ...report, documents: [{ ...view, facts }] }, 'e1');
    expect(card?.known[0]?.facts[0]?.limits).toEqual(['in May']);
  });

  it('begins with the facts of sentences that this page was held against', () => {
    const report = createReport();
    const [view] = report.documents;
    const [fact] = view?.facts ?? [];
    if (!view || !fact) expect.fail();
    const compared = report.analysis.comparisons[0]?.evidence ?? [];
    const facts = [fact, { ...fact, id: 'f2', relation: 'opened', evidence: compared }];
    const card = describeFigure({ ...report, documents: [{ ...view, facts }] }, 'e1');
    expect(card?.known[0]?.facts.map(({ relation }) => relation)).toEqual(['opened', 'thanked']);
  });

  it('gives what they say here and every place that names them', () => {
    const card = describeFigure(createReport(), 'e1');
    expect(card?.quoteTexts).toEqual(['“We are early,”']);
    expect(card?.places).toHaveLength(2);
  });

  it('names the document that does not speak of a figure', () => {
    expect(describeFigure(createReport(), 'e2')).toMatchObject({ known: [], silentDocuments: ['A bridge opens'] });
  });

  it('says each description once, whatever its capitals', () => {
    const report = createReport();
    const descriptions = ['Engineer', 'engineer', 'bridge builder'].map((text) => ({ start: 0, end: 1, text }));
    const figures = report.analysis.figures.map((figure) => ({ ...figure, descriptions }));
    const card = describeFigure({ ...report, analysis: { ...report.analysis, figures } }, 'e1');
    expect(card?.identity?.page).toEqual(['Engineer', 'bridge builder']);
  });

  it('is null for a figure that the report does not have', () => {
    expect(describeFigure(createReport(), 'e99')).toBeNull();
  });
});

describe('describeDocumentFigure', () => {
  it('gives the page’s own figure where the two are one', () => {
    expect(describeDocumentFigure(createReport(), 'doc', 'e1')?.places).toHaveLength(2);
  });

  it('gives what the document says of a figure that the page does not name', () => {
    expect(describeDocumentFigure(createReport(), 'doc', 'e2')).toMatchObject({ name: 'Oslo', places: [] });
  });

  it('is null for an unknown document or figure', () => {
    expect(describeDocumentFigure(createReport(), 'other', 'e2')).toBeNull();
    expect(describeDocumentFigure(createReport(), 'doc', 'e99')).toBeNull();
  });
});
