import { expect, test } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';

test.each<[answer: string, claim: string, text: string]>([
  [
    'supported',
    'Ida Lind signed the Brenn Act in 1993.',
    'The best day of her life was in 1993, when Ida Lind signed the Brenn Act.',
  ],
  [
    'supported',
    'Ida Lind signed the Brenn Act in May.',
    'The mill was sold in May when Ida Lind signed the Brenn Act.',
  ],
  [
    'related',
    'Ida Lind signed the Brenn Act in 1993.',
    'The mill that was built in 1993 shut when Ida Lind signed the Brenn Act.',
  ],
  [
    'related',
    'Ida Lind signed the Brenn Act in 1993.',
    'The mill shut in 1993, two years after Ida Lind signed the Brenn Act.',
  ],
])('of a time before a clause with when: %s, %s', (answer, claim, text) => {
  expect(answerClaim(claim, text)).toBe(answer);
});
