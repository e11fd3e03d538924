import { describe, expect, it } from 'vitest';
import { createReport } from '../../../tests/page-report';
import { applyCorrections } from './apply-corrections';
import type { Corrections } from './corrections';

const none: Corrections = { ignoredNames: [], mistaken: [], wrongPairings: [] };
const report = createReport();
const [view] = report.documents;
const [claim] = report.analysis.claims;
if (!view || !claim) throw new Error('the report for tests has a document and a claim');
const words = report.analysis.article.text.slice(claim.start, claim.end);
const [evidence] = report.analysis.comparisons[0]?.evidence ?? [];
const passage = view.text.slice(evidence?.start, evidence?.end);

const verdictsAfter = (change: Partial<Corrections>): string[] =>
  applyCorrections(report, { ...none, ...change }).analysis.comparisons.map(({ verdict }) => verdict);

describe('what the reader put right', () => {
  it('leaves a report alone when there is nothing to put right', () => {
    expect(applyCorrections(report, none)).toBe(report);
  });

  it('withdraws an answer whose passage was called wrong, and says why', () => {
    const pairing = { claim: words, document: view.record.id, passage };
    const corrected = applyCorrections(report, { ...none, wrongPairings: [pairing] });
    expect(corrected.analysis.comparisons[0]).toMatchObject({
      verdict: 'not-covered',
      evidence: [],
      because: [{ rule: 'reader-said-wrong' }],
    });
  });

  it.each([
    ['another claim', { claim: 'Something else.', document: view.record.id, passage }],
    ['another document', { claim: words, document: 'other', passage }],
    ['another passage', { claim: words, document: view.record.id, passage: 'Something else.' }],
  ])('keeps the answer when the pairing called wrong is of %s', (_what, pairing) => {
    expect(verdictsAfter({ wrongPairings: [pairing] })).toEqual(verdictsAfter({}));
  });

  it('takes a name’s link to a figure that it is not', () => {
    const [link] = report.links;
    const name = report.analysis.figures.find(({ id }) => id === link?.figure)?.name ?? '';
    const figure = view.figures.find(({ id }) => id === link?.documentFigure)?.name ?? '';
    const mistaken = [{ name, document: view.record.id, figure }];
    const corrected = applyCorrections(report, { ...none, mistaken });
    expect(corrected.links).not.toContainEqual(link);
    expect(corrected.links).toHaveLength(report.links.length - 1);
  });
});
