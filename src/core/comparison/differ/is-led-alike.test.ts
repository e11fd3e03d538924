import { describe, expect, it } from 'vitest';
import { answerClaim as answer } from '../../../../tests/answer-claim';

type Held = readonly [claim: string, sentence: string];

describe('two names behind one word', () => {
  it.each<Held>([
    [
      'Otto Brenn is head of sales at Hall Orlat in Bergen.',
      '“It was late,” said Otto Brenn, head of sales at Hall Orlat in Oslo.',
    ],
    ['Ada Brenn fled to Chile via Panama.', 'Ada Brenn left the island in 1999 and fled to Chile via Costa Rica.'],
    [
      'The findings were reported in the latest issue of Matter.',
      'The findings were reported in the latest issue of Orlat Letters on Friday.',
    ],
    [
      'The mayor will unveil a stone monument in Bergen.',
      'The mayor will unveil a stone monument to be built in the capital, Oslo.',
    ],
  ])('are a difference when all else is the same: %s', (claim, sentence) => {
    expect(answer(claim, sentence)).toBe('conflicts');
  });

  it.each<Held>([
    [
      'The walk to Corvo is one of the duties of Islam.',
      'The walk to Corvo is one of the duties of the Islamic faith.',
    ],
    [
      'Otto Brenn is head of sales at Hall Orlat in Oslo.',
      'Otto Brenn is head of sales at the Oslo branch of Hall Orlat.',
    ],
    ['Ada Brenn is a member of the Orlat Front.', 'Ada Brenn is a member of Orlat.'],
  ])('are none when one only describes, or may be the other: %s', (claim, sentence) => {
    expect(answer(claim, sentence)).not.toBe('conflicts');
  });
});
