import { expect, test } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';

const TEXT =
  'The Labour Party won 68 seats on Sunday, while the Green Party lost nine seats. The Social Democratic Party left.';

test.each<[answer: string, claim: string]>([
  ['supported', 'Labour won 68 seats.'],
  ['supported', 'The Greens lost nine seats.'],
  ['conflicts', 'Labour won 86 seats.'],
  ['related', 'The Greens won 68 seats.'],
])('a party by its short name: %s, %s', (answer, claim) => {
  expect(answerClaim(claim, TEXT)).toBe(answer);
});
