import { expect, it } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';

const REFUSED = 'The council refused the resignation of Ida Lund.';

it.each([
  ['conflicts', REFUSED, 'The council decided to accept the resignation of Ida Lund and appointed Jon Aske.'],
  ['conflicts', REFUSED, 'The council accepted the resignation of Ida Lund.'],
  [
    'not-covered',
    'The court refused the resignation of Ida Lund.',
    'The council accepted the resignation of Ida Lund.',
  ],
  ['supported', 'Aske’s gift was accepted by Lind.', 'Lind accepted a gift from Aske.'],
  ['supported', 'Lind was awarded the prize.', 'Lind accepted the prize in Oslo.'],
])('who accepts what was asked of them does not refuse it: %s: %s', (verdict, claim, text) => {
  expect(answerClaim(claim, text)).toBe(verdict);
});
