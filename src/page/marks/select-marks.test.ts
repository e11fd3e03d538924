import { describe, expect, it } from 'vitest';
import { createReport, pageText } from '../../../tests/page-report';
import { calmChoice, type MarkChoice, selectMarks } from './select-marks';

const all: MarkChoice = {
  density: 'everything',
  markNames: true,
  markClaims: true,
  markQuotes: true,
  ignoredNames: [],
};

const wordsMarked = (choice: Partial<MarkChoice>): string[] =>
  selectMarks(createReport(), { ...all, ...choice }).map(
    ({ kind, start, end }) => `${kind}: ${pageText.slice(start, end)}`,
  );

describe('selectMarks', () => {
  it('marks every name, claim and quotation at density everything, in text order', () => {
    expect(wordsMarked({})).toEqual([
      'claim: Vera Lind opened the bridge in 12 days.',
      'name: Vera Lind',
      'quote: “We are early,”',
      'name: Lind',
      'claim: Anton Gray built nothing.',
      'name: Anton Gray',
      'claim: The weather was fine.',
    ]);
  });

  it('leaves out claims of little weight at density worth-checking', () => {
    const words = wordsMarked({ density: 'worth-checking' });
    expect(words).toContain('claim: Anton Gray built nothing.');
    expect(words).not.toContain('claim: The weather was fine.');
  });

  it('keeps only what a document speaks of at density spoken-to', () => {
    expect(wordsMarked({ density: 'spoken-to' })).toEqual([
      'claim: Vera Lind opened the bridge in 12 days.',
      'name: Vera Lind',
      'quote: “We are early,”',
      'name: Lind',
    ]);
  });

  it('leaves out names that the reader ignores, whatever their case', () => {
    const names = wordsMarked({ ignoredNames: ['vera lind'] }).filter((words) => words.startsWith('name:'));
    expect(names).toEqual(['name: Anton Gray']);
  });

  it('marks nothing when off', () => {
    expect(wordsMarked({ density: 'off' })).toEqual([]);
  });

  it.each([
    ['markNames', 'name'],
    ['markClaims', 'claim'],
    ['markQuotes', 'quote'],
  ] as const)('leaves out a kind that the reader switched off: %s', (setting, kind) => {
    const words = wordsMarked({ [setting]: false });
    expect(words.length).toBeGreaterThan(0);
    expect(words.filter((word) => word.startsWith(kind))).toEqual([]);
  });

  it('marks descriptions such as “the engineer” only at density everything, pronouns never', () => {
    const report = createReport();
    const [lind, ...others] = report.analysis.figures;
    const mentions = [
      { start: 10, end: 16, form: 'description' as const },
      { start: 20, end: 22, form: 'pronoun' as const },
    ];
    const figures = [{ ...(lind ?? expect.fail()), mentions }, ...others];
    const changed = { ...report, analysis: { ...report.analysis, figures } };
    const starts = (density: MarkChoice['density']): number[] =>
      selectMarks(changed, { ...all, density })
        .filter((mark) => mark.kind === 'name' && mark.figure === 'e1')
        .map(({ start }) => start);
    expect(starts('everything')).toEqual([10]);
    expect(starts('worth-checking')).toEqual([]);
  });
});

describe('calmChoice', () => {
  it('keeps only names and claims that a document speaks of', () => {
    expect(calmChoice(all)).toEqual({ ...all, density: 'spoken-to', markQuotes: false });
  });

  it('stays off when off', () => {
    expect(calmChoice({ ...all, density: 'off' }).density).toBe('off');
  });
});
