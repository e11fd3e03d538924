import { expect, test } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';

test.each<[answer: string, claim: string, text: string]>([
  [
    'conflicts',
    'The mill and the bridge in Korv would likely be hit by the flood.',
    'Ida Lind added that the mill and the bridge in Korv would not likely be hit by the flood.',
  ],
  [
    'supported',
    'The fire in the Korv mill was likely caused by a cable.',
    'The fire in the Korv mill was most likely caused by a cable, Ida Lind said.',
  ],
  [
    'related',
    'The fire in the Korv mill was caused by a cable.',
    'The fire in the Korv mill was most likely caused by a cable.',
  ],
  [
    'related',
    'The mill in Korv would likely be hit by the flood.',
    'The mill in Orlat would not likely be hit by the flood.',
  ],
])('of what is likely: %s, %s', (answer, claim, text) => {
  expect(answerClaim(claim, text)).toBe(answer);
});
