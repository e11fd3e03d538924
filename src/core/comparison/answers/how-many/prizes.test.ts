import { expect, it } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';

it.each([
  [
    'Amrein and Keller won the Nobel Prize in Chemistry.',
    'The 2013 Nobel Prize in Chemistry has been awarded to two Swiss scientists, Lukas Amrein and Sofia Keller, for their work on enzymes that break down plastics.',
    'supported',
  ],
  [
    'Sofia Keller won the Nobel Prize in Chemistry.',
    'The 2013 Nobel Prize in Chemistry has been awarded to two Swiss scientists, Lukas Amrein and Sofia Keller, for their work on enzymes that break down plastics.',
    'supported',
  ],
  ['Lind won the Nobel Prize.', 'Berg, a student of Lind, has been awarded the Nobel Prize.', 'related'],
  [
    'The Nobel Prize in Chemistry was awarded to Lukas Amrein.',
    'The 2013 Nobel Prize in Chemistry has been awarded to two Swiss scientists, Lukas Amrein and Sofia Keller, for their work.',
    'supported',
  ],
])('who is awarded a prize that has a name wins it: %s %s', (claim, text, verdict) => {
  expect(answerClaim(claim, text)).toBe(verdict);
});
