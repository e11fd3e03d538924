import { expect, test } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';

const LEFT = 'Mats Lind was tried in May. He left Korv in June, and Otto Aske said it was wrong.';
const FLED = 'Mats Lind was tried in May. He fled to Korv, where Otto Aske met him.';
const TOLD = 'Mats Lind was tried in May. He had left Korv in June, Otto Aske said.';

test.each<[answer: string, claim: string, text: string]>([
  ['supported', 'Lind left Korv in June.', LEFT],
  ['related', 'Aske left Korv in June.', LEFT],
  ['supported', 'Lind fled to Korv.', FLED],
  ['related', 'Aske fled to Korv.', FLED],
  ['related', 'Lind had left Korv in June.', TOLD],
])('of a pronoun that opens a sentence: %s, %s', (answer, claim, text) => {
  expect(answerClaim(claim, text)).toBe(answer);
});
