import { expect, test } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';

const JAILED = 'Ida Lind and Mats Lind were jailed on Monday.';

test.each<[answer: string, claim: string, text: string]>([
  [
    'conflicts',
    'The Linds will be eligible for parole in 15 years.',
    `${JAILED} The Linds are scheduled to be eligible for parole in 25 years.`,
  ],
  ['supported', 'The Linds are eligible for a pension.', `${JAILED} The Linds are eligible for a pension.`],
  ['not-covered', 'The Linds are eligible for a pension.', `${JAILED} Ida Lind is eligible for a pension.`],
  ['not-covered', 'The Linds are eligible for a pension.', `${JAILED} The Askes are eligible for a pension.`],
])('of two who are called by one name: %s, %s', (answer, claim, text) => {
  expect(answerClaim(claim, text)).toBe(answer);
});
