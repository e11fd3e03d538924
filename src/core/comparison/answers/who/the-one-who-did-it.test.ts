import { expect, test } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';

const TEXT =
  'Mats Lind was tried in May. He fled the prison and went to Korv via Orlat; Otto Aske said that Lind was ill.';

test.each<[answer: string, claim: string, text: string]>([
  ['supported', 'Lind went to Korv via Orlat.', TEXT],
  ['related', 'Aske went to Korv via Orlat.', TEXT],
  [
    'related',
    'Lind went to Korv via Orlat.',
    'Mats Lind was tried in May. Otto Aske fled the prison and went to Korv via Orlat; the mayor said that Lind was ill.',
  ],
])('of one whom a sentence names again: %s, %s', (answer, claim, text) => {
  expect(answerClaim(claim, text)).toBe(answer);
});
