import { expect, it } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';

const GUIDE = 'This is Karl Berg, who is Ida Lund’s guide.';
const COACH = 'Ida Lund’s assistant coach, Karl Berg, left Oslo on Monday.';

it.each([
  ['conflicts', 'Ida Lund is Karl Berg’s guide.', GUIDE],
  ['supported', 'Karl Berg is Ida Lund’s guide.', GUIDE],
  ['conflicts', 'Ida Lund is Karl Berg’s assistant coach.', COACH],
  ['conflicts', 'Ida Lund is the doctor of Karl Berg.', 'Karl Berg became Ida Lund’s doctor.'],
  ['related', 'Ida Lund is Karl Berg’s friend.', 'Karl Berg is Ida Lund’s friend.'],
  ['related', 'Ida Lund is Karl Berg’s sister.', 'Karl Berg is Ida Lund’s brother.'],
  ['related', 'Ida Lund is Karl Berg’s guide.', 'Karl Berg met Ida Lund’s guide on Monday.'],
  ['supported', 'Ida Lund is Karl Berg’s guide.', 'Karl Berg is Ida Lund’s guide, and Ida Lund is Karl Berg’s guide.'],
])('who is something to another is not whom the other is it to: %s: %s', (verdict, claim, text) => {
  expect(answerClaim(claim, text)).toBe(verdict);
});
