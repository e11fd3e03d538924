import { expect, test } from 'vitest';
import { answerClaim } from '../../../../tests/answer-claim';

const SANCTIONS =
  'The union on Monday imposed sanctions on 14 Belarusian officials, freezing their assets and banning them from travelling.';

test.each<[answer: string, claim: string, text: string]>([
  ['conflicts', 'The union lifted sanctions on 14 Belarusian officials.', SANCTIONS],
  ['supported', 'The union imposed sanctions on 14 Belarusian officials.', SANCTIONS],
  ['not-covered', 'The union lifted a ban.', SANCTIONS],
  [
    'related',
    'The union lifted the curfew.',
    'The union imposed sanctions and, in May, froze a plan to end the curfew.',
  ],
])('of several words that say the opposite: %s, %s', (answer, claim, text) => {
  expect(answerClaim(claim, text)).toBe(answer);
});
