import { expect, test } from 'vitest';
import { readNumberWords } from './read-number-words';

test.each([
  ['twenty-one', 21],
  ['two hundred', 200],
  ['a hundred and one', 101],
  ['one thousand and five', 1005],
  ['two hundred and fifty-three thousand', 253_000],
  ['three million four hundred thousand and twelve', 3_400_012],
  ['nine hundred ninety-nine billion', 999e9],
  ['1,200 thousand', 1_200_000],
  ['twenty-first', 21],
  ['two hundred and fifth', 205],
  ['one hundredth', 100],
  ['two and a half million', 2_500_000],
])('%s is %d', (words, value) => {
  expect(readNumberWords(words)).toBe(value);
});

test.each(['five or six', 'one two', 'twenty twenty', 'four and twenty', 'nineteen eighty-four', 'no one', 'a dozen'])(
  '%s is no number by itself',
  (words) => {
    expect(readNumberWords(words)).toBeNull();
  },
);
