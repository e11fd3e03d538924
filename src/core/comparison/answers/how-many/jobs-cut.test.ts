import { expect, it } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';

it.each([
  [
    'Norden Bank cut 4,000 jobs.',
    'Norden Bank, which has struggled since the collapse of the housing market, said it had eliminated 4,000 jobs.',
    'supported',
  ],
  [
    'Norden Bank cut 400 jobs.',
    'Norden Bank, which has struggled since the collapse of the housing market, said it had eliminated 4,000 jobs.',
    'conflicts',
  ],
  [
    'Norden Bank cut 4,000 jobs.',
    'Norden Bank has shed 4,000 jobs since the collapse of the housing market.',
    'supported',
  ],
])('jobs that go: %s %s', (claim, text, verdict) => {
  expect(answerClaim(claim, text)).toBe(verdict);
});
