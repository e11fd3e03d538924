import { describe, expect, it } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';

const BOMBING =
  'The bombing of Korv Air Flight 103 resulted in 270 fatalities, including all 259 on board and eleven individuals on the ground.';

describe('how many deaths an event has brought about', () => {
  it.each([
    ['The bombing of Korv Air Flight 103 killed 270 people.', BOMBING, 'supported'],
    ['The bombing of Korv Air Flight 103 killed 290 people.', BOMBING, 'conflicts'],
    ['The storm caused about 40 deaths.', 'The storm killed about 40 people.', 'supported'],
    ['The storm led to 42 deaths.', 'The storm resulted in 24 deaths.', 'conflicts'],
  ])('is how many it killed: %s', (claim, sentence, verdict) => {
    expect(answerClaim(claim, sentence)).toBe(verdict);
  });

  it.each([
    ['of a part of them', 'The bombing of Korv Air Flight 103 killed 11 people on the ground.', BOMBING],
    [
      'of another event',
      'The storm killed 12 people.',
      'The storm in Chile, which followed a flood that killed at least 14 people, cut off villages.',
    ],
    ['of what nobody counts', 'The storm killed 12 people.', 'The storm led to the deaths of sheep on 14 farms.'],
  ])('is not said otherwise: %s', (_, claim, sentence) => {
    expect(answerClaim(claim, sentence)).not.toBe('conflicts');
  });
});
