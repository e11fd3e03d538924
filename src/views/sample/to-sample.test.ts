import { expect, test } from 'vitest';
import type { DocumentView } from '../../core/report';
import { toSample } from './to-sample';

function toDocument(...paragraphs: string[]): DocumentView {
  const text = paragraphs.join('\n');
  let end = -1;
  const blocks = paragraphs.map((paragraph) => {
    const start = end + 1;
    end = start + paragraph.length;
    return { kind: 'paragraph' as const, start, end };
  });
  return {
    record: { id: 'd', title: 'D', source: 'test', published: null, language: 'en' },
    text,
    blocks,
    sentences: [],
    times: [],
    numbers: [],
    figures: [],
    facts: [],
  };
}

test.each<[what: string, paragraphs: string[], shown: string, change: object | null]>([
  ['a count is changed', ['The bridge took 12 years.'], 'The bridge took 22 years.', { sample: '22', document: '12' }],
  ['a year is none', ['It began in 2018 and ended well.'], 'It began in 2018 and ended well.', null],
  ['part of a larger number is none', ['It cost 1,500 dollars.'], 'It cost 1,500 dollars.', null],
  ['a text without numbers stays', ['Nothing to count.'], 'Nothing to count.', null],
])('of a document’s words %s', (_, paragraphs, shown, change) => {
  const sample = toSample(toDocument(...paragraphs));
  expect(sample.paragraphs.join('\n')).toBe(shown);
  expect(sample.change).toEqual(change);
});

test('the sample begins where there is something to count, and is short', () => {
  const sample = toSample(toDocument('One.', 'Two.', 'Three.', 'It took 12 years.', 'Five.', 'Six.', 'Seven.'));
  expect(sample.paragraphs).toEqual(['It took 22 years.', 'Five.', 'Six.']);
});
