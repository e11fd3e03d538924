import { expect, test } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';

test.each<[answer: string, claim: string, text: string]>([
  [
    'supported',
    'The House passed the bill.',
    'The House of Representatives on Wednesday passed the bill, sending it to the Senate.',
  ],
  [
    'conflicts',
    'The House rejected the bill.',
    'The House of Representatives on Wednesday passed the bill, sending it to the Senate.',
  ],
  ['not-covered', 'The House passed the bill.', 'The House of Lords passed the bill on Monday.'],
])('of a house of parliament: %s, %s', (answer, claim, text) => {
  expect(answerClaim(claim, text)).toBe(answer);
});
