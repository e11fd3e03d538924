import { expect, it } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';

it.each([
  [
    'Fewer than 1,000 people have been infected.',
    'The cholera outbreak has claimed 34 lives since March, the health ministry said, and more than 1,200 people have been infected.',
    'conflicts',
  ],
  ['More than 50 people died.', 'The fire killed more than 50 people.', 'supported'],
  ['Less than 50 people died.', 'The fire killed more than 80 people.', 'conflicts'],
])('the bound of a number turns nothing else round: %s %s', (claim, text, verdict) => {
  expect(answerClaim(claim, text)).toBe(verdict);
});
