import { expect, it } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';

it.each([
  [
    'Kamara won the Boston Marathon.',
    "Kenya's Joseph Kamara pulled away over the final two kilometers to win the Boston Marathon in 2 hours, 8 minutes and 14 seconds, 11 seconds ahead of Ethiopia's Tesfaye Bekele.",
    'supported',
  ],
  [
    'Lind retained her title.',
    'Mona Lind held off a late attack by Ada Berg to retain her title on Sunday.',
    'supported',
  ],
  [
    'Kamara won the Boston Marathon.',
    "Kenya's Joseph Kamara hopes to pull away early to win the Boston Marathon.",
    'related',
  ],
  ['Lind retained her title.', 'Mona Lind held a meeting to discuss how to retain her title.', 'related'],
  [
    'Kamara won the Boston Marathon.',
    "Kenya's Joseph Kamara pulled out, failing to win the Boston Marathon.",
    'conflicts',
  ],
])('how a contest went tells that it was won: %s %s', (claim, text, verdict) => {
  expect(answerClaim(claim, text)).toBe(verdict);
});
