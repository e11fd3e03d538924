import { expect, test } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';

const LEFT = 'The Chadian envoy, Ida Lund, left Korv without meeting the mayor and flew to Oslo on Monday.';
const WOULD = 'The Chadian envoy, Ida Lund, would not leave Korv without meeting the mayor.';

/** What someone did without, or instead of, doing something else. */
test.each([
  ['conflicts', 'Ida Lund met the mayor.', LEFT],
  ['supported', 'Ida Lund did not meet the mayor.', LEFT],
  ['related', 'The mayor refused to meet Ida Lund.', LEFT],
  [
    'conflicts',
    'Ida Lund met the mayor.',
    'The Chadian envoy, Ida Lund, left Korv on Monday instead of meeting the mayor.',
  ],
  ['related', 'Ida Lund did not meet the mayor.', WOULD],
  ['conflicts', 'Ida Lund will meet the mayor.', 'Ida Lund will leave Korv on Friday without meeting the mayor.'],
])('%s: %s', (answer, claim, text) => {
  expect(answerClaim(claim, text)).toBe(answer);
});
