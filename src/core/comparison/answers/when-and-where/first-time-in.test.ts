import { expect, test } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';

test.each<[answer: string, claim: string, text: string]>([
  [
    'supported',
    'The party lost its majority for the first time.',
    'The party lost its majority for the first time in Sunday’s vote.',
  ],
  ['related', 'Lind visited Oslo for the first time.', 'Lind visited Oslo on Monday for the first time in ten years.'],
  ['related', 'Lind visited Oslo for the first time.', 'Lind visited Oslo on Monday for the first time in a decade.'],
])('of what is done for the first time: %s, %s', (answer, claim, text) => {
  expect(answerClaim(claim, text)).toBe(answer);
});
