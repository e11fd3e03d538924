import { expect, test } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';

test.each<[answer: string, claim: string, text: string]>([
  [
    'conflicts',
    'The government admitted that its troops had crossed the river.',
    'The government denied on Sunday that its troops had crossed the river.',
  ],
  [
    'conflicts',
    'The army confirmed that three men were killed.',
    'The army denied that three men were killed in Korv.',
  ],
  [
    'related',
    'The ministry confirmed that three men were killed.',
    'The army denied that three men were killed in Korv.',
  ],
  ['related', 'Police admitted that the man was beaten.', 'The police chief of Velden denied that the man was beaten.'],
  ['related', 'The government admitted that Korv had fled.', 'The Danish government denied that Korv had fled.'],
])('of who calls it so: %s, %s', (answer, claim, text) => {
  expect(answerClaim(claim, text)).toBe(answer);
});
