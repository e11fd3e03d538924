import { expect, it } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';

const AGE = 'Among the recommendations is the idea that the voting age in Velden should be raised to 21.';

it.each([
  ['conflicts', 'The recommendations include raising the voting age in Velden to 25.', AGE],
  ['related', 'Lind Steel closed the mill in Korv.', 'Lind Steel’s plan involves closing the mill in Korv.'],
  ['related', 'The mill in Korv was closed.', 'The proposal includes closing the mill in Korv.'],
  ['supported', 'The plan includes closing the mill.', 'The plan includes closing the mill and selling the land.'],
  [
    'supported',
    'Her duties include feeding the hounds.',
    'Ida Lund works in Korv. Her duties include feeding the hounds.',
  ],
])('what a proposal includes has not come about by that: %s: %s', (verdict, claim, text) => {
  expect(answerClaim(claim, text)).toBe(verdict);
});
