import { expect, test } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';

test.each<[answer: string, claim: string, text: string]>([
  [
    'supported',
    'Lind said the union had to stick to the terms.',
    'Ida Lind said that the union must stick to the terms.',
  ],
  ['related', 'The union had to leave.', 'The union must not leave, Lind said.'],
])('of what must be: %s, %s', (answer, claim, text) => {
  expect(answerClaim(claim, text)).toBe(answer);
});
