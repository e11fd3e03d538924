import { describe, expect, it } from 'vitest';
import { findNameTokens } from './find-name-tokens';

describe('name tokens', () => {
  it.each([
    ['hyphens stand alone', 'Han Ji-woo', ['Han', 'Ji', '-', 'woo']],
    ['possessives are cut off', "Lind's and Reyes’s", ['Lind', "'s", 'and', 'Reyes', '’s']],
    ['apostrophes inside stay', "O'Hara d’Estaing", ["O'Hara", 'd’Estaing']],
    ['initials keep their stop', 'J. R. Moreno', ['J.', 'R.', 'Moreno']],
    ['letters with stops are one', 'the U.S. Senate', ['the', 'U.S.', 'Senate']],
    ['abbreviations keep their stop', 'Dr. Ito of Acme Inc.', ['Dr.', 'Ito', 'of', 'Acme', 'Inc.']],
    ['a sentence’s stop stands alone', 'He left.', ['He', 'left', '.']],
    ['an ampersand joins capitals', 'AT&T rose', ['AT&T', 'rose']],
    ['numbers keep their commas', '1,200 men', ['1,200', 'men']],
    ['tokenised brackets are one', '-LRB- UN -RRB-', ['-LRB-', 'UN', '-RRB-']],
  ])('%s', (_case, text, words) => {
    expect(findNameTokens(text, { start: 0, end: text.length }).map((token) => token.text)).toEqual(words);
  });

  it('are ranges into the whole text', () => {
    const text = 'No. Lind left.';
    const tokens = findNameTokens(text, { start: 4, end: 14 });
    expect(tokens.map((token) => text.slice(token.start, token.end))).toEqual(['Lind', 'left', '.']);
  });
});
