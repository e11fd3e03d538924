import { expect, test } from 'vitest';
import { answerClaim } from '../../../../tests/answer-claim';

test.each<[answer: string, claim: string, text: string]>([
  ['supported', 'Greenpeace rejected the plan.', 'Greenpeace spokeswoman Ida Lund rejected the plan.'],
  [
    'supported',
    'The Kremlin condemned the attack.',
    'A spokesman for the Kremlin, Jan Korv, condemned the attack on Monday.',
  ],
  ['supported', 'The Foreign Ministry denied the report.', 'A spokesman for the Foreign Ministry denied the report.'],
  ['supported', 'Ida Lund rejected the plan.', 'Greenpeace spokeswoman Ida Lund rejected the plan.'],
  ['related', 'Greenpeace left the hall.', 'Greenpeace spokeswoman Ida Lund left the hall.'],
  ['related', 'Greenpeace rejected the plan.', 'A former member of Greenpeace, Ida Lund, rejected the plan.'],
])('in whose name someone speaks: %s, %s', (answer, claim, text) => {
  expect(answerClaim(claim, text)).toBe(answer);
});
