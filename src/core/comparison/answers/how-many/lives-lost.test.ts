import { expect, it } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';

it.each([
  [
    'The outbreak has killed 34 people since March.',
    'The cholera outbreak, first detected in the northern province of Kasai, has claimed 34 lives since March, the health ministry said, and more than 1,200 people have been infected.',
    'supported',
  ],
  [
    'The outbreak has killed 43 people since March.',
    'The cholera outbreak has claimed 34 lives since March, the ministry said, and infected 1,200 people.',
    'conflicts',
  ],
  [
    'The outbreak has infected 34 people.',
    'The cholera outbreak has claimed 34 lives since March, the ministry said, and infected many people.',
    'related',
  ],
])('so many lives are so many people: %s %s', (claim, text, verdict) => {
  expect(answerClaim(claim, text)).toBe(verdict);
});
