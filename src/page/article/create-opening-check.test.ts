import { expect, it } from 'vitest';
import { createOpeningCheck } from './create-opening-check';

const opens = createOpeningCheck([
  'read (?:more|on)',
  'related\\b',
  '\\d+ comments',
  '(?:prze)?czytaj',
  'à lire',
  '関連',
]);

it.each([
  ['Read on: the ferry', true],
  ['READ MORE', true],
  ['Related stories', true],
  ['Relatedness', false],
  ['12 comments', true],
  ['Przeczytaj też', true],
  ['Czytaj', true],
  ['À lire aussi', true],
  ['関連記事', true],
  ['The ferry: read more', false],
  ['', false],
])('%j: %s', (text, expected) => {
  expect(opens(text)).toBe(expected);
});

it('nothing opens with none', () => {
  expect(createOpeningCheck([])('Read more')).toBe(false);
});
