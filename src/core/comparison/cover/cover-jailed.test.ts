import { expect, it } from 'vitest';
import { answerClaim as answer } from '../../../../tests/answer-claim';

const CLAIM = 'Anna Lind was sentenced to six years in prison.';

it.each([
  [CLAIM, 'A court jailed Anna Lind for six years.', 'supported'],
  [CLAIM, 'Anna Lind was jailed for six years on Monday.', 'supported'],
  [CLAIM, 'Anna Lind was jailed for seven years on Monday.', 'conflicts'],
  [CLAIM, 'Anna Lind was banned for six years on Monday.', 'not-covered'],
  ['Anna Lind died in prison in May.', 'Anna Lind was jailed in May.', 'related'],
])('who is jailed is sentenced to prison: %s %s', (claim, sentence, verdict) => {
  expect(answer(claim, sentence)).toBe(verdict);
});
