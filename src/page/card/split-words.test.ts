import { expect, it } from 'vitest';
import { splitWords } from './split-words';

const text = 'He stayed for 14 long years in all.';
const passage = { start: 3, end: 30 };

it.each([
  ['unmarked', [], ['stayed for 14 long years in']],
  ['with marked words', [{ start: 14, end: 16 }], ['stayed for ', '[14]', ' long years in']],
  [
    'with marks in any order',
    [
      { start: 22, end: 27 },
      { start: 14, end: 16 },
    ],
    ['stayed for ', '[14]', ' long ', '[years]', ' in'],
  ],
  [
    'with overlapping marks as one after the other',
    [
      { start: 14, end: 21 },
      { start: 17, end: 27 },
    ],
    ['stayed for ', '[14 long]', '[ years]', ' in'],
  ],
  [
    'cutting a mark that runs out of it',
    [
      { start: 0, end: 9 },
      { start: 28, end: 40 },
    ],
    ['[stayed]', ' for 14 long years ', '[in]'],
  ],
  ['ignoring a mark outside of it', [{ start: 31, end: 34 }], ['stayed for 14 long years in']],
])('gives a passage %s', (_, marked, expected) => {
  const segments = splitWords(text, passage, marked);
  expect(segments.map(({ text: words, isMarked }) => (isMarked ? `[${words}]` : words))).toEqual(expected);
});
