import { expect, test } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';

const MET = 'Ida Lind was praised in May. She met the mayor, and Mona Aske left.';

test.each<[answer: string, claim: string, text: string]>([
  ['supported', 'Lind met the mayor.', MET],
  ['related', 'Mona Aske met the mayor.', MET],
  ['related', 'Ida Lind married a clerk.', 'Otto Aske married a clerk, and Ida Lind left.'],
  ['supported', 'Ida Lind met Otto Aske.', 'Otto Aske met with Ida Lind in Korv on Monday.'],
  ['supported', 'Ida Lind met Otto Aske.', 'Otto Aske and Ida Lind met in Korv on Monday.'],
])('of who takes part in what two do together: %s, %s', (answer, claim, text) => {
  expect(answerClaim(claim, text)).toBe(answer);
});
