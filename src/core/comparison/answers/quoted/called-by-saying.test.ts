import { expect, it } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';

const QUOTED = 'Minister Karl Lind said, “This was not a vote, this was a bitter farce”.';
const CLAIM = 'Karl Lind called the vote a farce.';

it.each([
  ['supported', 'Karl Lind called it a bitter farce.', QUOTED],
  ['supported', CLAIM, 'Minister Karl Lind said the vote was a farce.'],
  ['related', 'Karl Lind called it a vote.', QUOTED],
  ['related', CLAIM, 'Ida Berg told Karl Lind that the vote was a farce.'],
  ['related', CLAIM, 'Karl Lind said the debate after the vote was a farce.'],
  ['related', CLAIM, 'Karl Lind said it was not true that the vote was a farce.'],
  ['related', CLAIM, 'Karl Lind said that if the vote was a farce, he would leave.'],
  ['related', CLAIM, 'Karl Lind said the vote might be a farce.'],
])('what someone says that a thing was he calls it: %s: %s', (verdict, claim, text) => {
  expect(answerClaim(claim, text)).toBe(verdict);
});
