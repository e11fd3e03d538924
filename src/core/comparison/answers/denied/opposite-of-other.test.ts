import { expect, it } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';

it.each([
  [
    'The company made a loss last year.',
    'Net sales at Harcourt Foods rose 4 percent to $1.1 billion last year, while the company cut its debt by a fifth.',
    'related',
  ],
  [
    'Sales fell 4 percent.',
    'Net sales at Harcourt Foods rose 4 percent to $1.1 billion last year, while the company cut its debt by a fifth.',
    'conflicts',
  ],
  ['The mayor stayed.', 'The police chief resigned on Monday, and the mayor went to Oslo.', 'related'],
  [
    "Private economists agree with the bank's forecast.",
    "The central bank expects growth, although private economists doubt the bank's forecast.",
    'conflicts',
  ],
])('who does the opposite is whom the claim tells of: %s %s', (claim, text, verdict) => {
  expect(answerClaim(claim, text)).toBe(verdict);
});
