import { expect, test } from 'vitest';
import { englishWords } from '../../tests/english';
import { createReport } from '../../tests/page-report';
import { describeFound, describeSpokenTo } from './describe-found';

const { analysis } = createReport();

test('what was found is said in a sentence', () => {
  expect(describeFound(englishWords, analysis)).toMatch(/^Found here: \d+ names, \d+ claims, and 1 quote\.$/);
});

test('a kind of which nothing was found is left out', () => {
  expect(describeFound(englishWords, { ...analysis, quotes: [], claims: [] })).toBe('Found here: 2 names.');
});

test('where nothing was found it says so', () => {
  const none = { ...analysis, figures: [], claims: [], quotes: [] };
  expect(describeFound(englishWords, none)).toBe('Nothing was found that could be named or checked.');
});

test('a group is no name of its own', () => {
  const [first] = analysis.figures;
  const figures = first ? [first, { ...first, id: 'e9', members: ['e1', 'e2'] }] : [];
  expect(describeFound(englishWords, { ...analysis, figures, claims: [], quotes: [] })).toBe('Found here: 1 name.');
});

test('what the document says of the claims is counted by answer, otherwise first', () => {
  const comparison = { claim: 0, evidence: [], differences: [], because: [], answers: [] };
  const verdicts = ['supported', 'conflicts', 'supported', 'not-covered'] as const;
  const comparisons = verdicts.map((verdict) => ({ ...comparison, verdict }));
  expect(describeSpokenTo(englishWords, { ...analysis, comparisons })).toBe(
    'The document speaks to 3 claims: otherwise on 1 and the same on 2.',
  );
});

test('a document that speaks to none of the claims is said to speak to none', () => {
  expect(describeSpokenTo(englishWords, { ...analysis, comparisons: [] })).toBe(
    'The document does not speak to any claim on this page.',
  );
});
