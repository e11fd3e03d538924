import { expect, test } from 'vitest';
import { createReport, pageText, spanOf } from '../../tests/page-report';
import type { Quote } from '../core/model';
import { groupQuotes } from './group-quotes';

const { analysis } = createReport();
const quote = (start: number, more: Partial<Quote> = {}): Quote => ({
  start,
  end: start + 1,
  kind: 'direct',
  speaker: null,
  source: null,
  cue: null,
  ...more,
});

test('quotes stand under their speaker’s full name, those of nobody last', () => {
  const quotes = [quote(1), quote(2, { speaker: 'e1' }), quote(3, { speaker: 'e2' }), quote(4, { speaker: 'e1' })];
  const groups = groupQuotes({ ...analysis, quotes });
  expect(groups.map(({ speaker, quotes: own }) => [speaker, own.map(({ start }) => start)])).toEqual([
    ['Vera Lind', [2, 4]],
    ['Anton Gray', [3]],
    [null, [1]],
  ]);
});

test('a speaker who is no figure is named by the words of the page', () => {
  const groups = groupQuotes({ ...analysis, quotes: [quote(1, { source: spanOf(pageText, 'The weather') })] });
  expect(groups[0]?.speaker).toBe('The weather');
});
