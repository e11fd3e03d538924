import { describe, expect, it } from 'vitest';
import { readPlainText } from '../text/read-plain-text';
import { findQuotations } from './find-quotations';

const quotationsOf = (body: string): string[] => {
  const text = `Headline of the day\n\n${body}`;
  return findQuotations(readPlainText(text)).map(({ start, end }) => text.slice(start, end));
};

describe('findQuotations', () => {
  it.each([
    ['curly marks', 'She said “we are late” and left.', ['“we are late”']],
    ['straight marks', 'She said "we are late" and left.', ['"we are late"']],
    ['guillemets', 'Elle a dit « we are late » today.', ['« we are late »']],
    ['reversed guillemets', 'Er sagte »wir sind spät« dort.', ['»wir sind spät«']],
    ['German marks', 'Er sagte: „Wir sind spät.“ Dann ging er.', ['„Wir sind spät.“']],
    ['single curly marks', 'She said ‘we are late’ and left.', ['‘we are late’']],
    ['single straight marks', "She said 'we are late' and left.", ["'we are late'"]],
    ['corner brackets', 'It said 『we are late』 in red.', ['『we are late』']],
    ['doubled apostrophes', "She said ''we are late'' and left.", ["''we are late''"]],
    ['a stray space before the closing mark', 'He spoke of “peace and order. ” Then he left.', ['“peace and order. ”']],
    [
      'a quotation inside a quotation',
      'He said “she called it ‘a mess’ twice” on air.',
      ['“she called it ‘a mess’ twice”'],
    ],
    ['apostrophes inside', "'We don't know the workers' names,' he said.", ["'We don't know the workers' names,'"]],
    ['two in one sentence', '“Yes,” he said, “we will.”', ['“Yes,”', '“we will.”']],
    [
      'no closing mark before the paragraph ends',
      '“We came early.\n\n“We left late,” he said.',
      ['“We came early.', '“We left late,”'],
    ],
  ])('finds %s', (_what, body, expected) => {
    expect(quotationsOf(body)).toEqual(expected);
  });

  it('takes a block that the page sets as a quotation for one, with or without marks', () => {
    const text = 'We came early and left late.';
    const article = { ...readPlainText(text), blocks: [{ start: 0, end: text.length, kind: 'quote' as const }] };
    expect(findQuotations(article)).toEqual([{ start: 0, end: text.length, block: 0, closed: true, marked: false }]);
  });

  it.each([
    ['apostrophes', "The workers' union doesn't like the '90s."],
    ['inches', 'A 6" pipe burst near the house.'],
    ['nothing but a stop', 'He wrote “.” and left.'],
  ])('takes %s for no quotation', (_what, body) => {
    expect(quotationsOf(body)).toEqual([]);
  });
});
