import { expect, test } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';

const TEXT = 'Georgian police held four Russian officers, prompting Moscow to recall its ambassador.';

test.each<[answer: string, claim: string]>([
  ['supported', 'Moscow recalled its ambassador.'],
  ['related', 'The police recalled an ambassador.'],
  ['related', 'Georgia recalled its ambassador.'],
])('of who is prompted to do it: %s, %s', (answer, claim) => {
  expect(answerClaim(claim, TEXT)).toBe(answer);
});
