import { expect, test } from 'vitest';
import { ALTERNATIVE_SETS } from '../../lexicon/alternatives';
import { relateWords } from '../meaning/relate-words';

test('no two kinds of one set can be written for each other, and none covers another', () => {
  const sets = ALTERNATIVE_SETS.trim().split('\n');
  const alike = sets.flatMap((line) => {
    const words = line.split(' ');
    return words.flatMap((one, at) =>
      words
        .slice(at + 1)
        .filter((other) => /^(?:same|synonym|broader|narrower)$/.test(relateWords(one, other, 'noun') ?? ''))
        .map((other) => `${one} ${other}`),
    );
  });
  expect(sets.length).toBeGreaterThan(10);
  expect(alike).toEqual([]);
});
