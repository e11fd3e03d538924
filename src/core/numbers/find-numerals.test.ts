import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NUMERAL_PATTERNS } from './find-numerals';

const texts = readFileSync('tests/fixtures/expressions/numbers.ndjson', 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line): string => JSON.parse(line).text)
  .concat(
    'Half a million people, a quarter of a billion, three-quarters of a million and two and a half thousand came.',
    'HALF A DOZEN of them, two dozen more, a pair of boots and a trio of singers.',
    'One in ten, 3 out of every 5, a third of the rest, two fifths, half the seats, one half and a quarter of it.',
    'The 21st, the 1,000th, the twenty-first and the fiftieth of several hundred, in hundreds of thousands.',
  );

describe('findNumerals', () => {
  it.each(NUMERAL_PATTERNS)('tries $form ($hint) wherever its pattern matches', ({ hint, pattern }) => {
    const matched = texts.filter((text) => text.search(pattern) >= 0);
    expect(matched.filter((text) => !hint.test(text.toLowerCase()))).toEqual([]);
    expect(matched).not.toEqual([]);
  });
});
