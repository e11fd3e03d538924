import { expect, test } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';

const AWAY = 'The mayor would have attended the congress in Korv but for a clash with a prior engagement.';
const FALL = 'If she had not fallen, Ida Lund would have won the race in Korv.';
const STORM = 'The bridge would not have fallen in May had it not been for the storm.';

/** What would have been, had something been otherwise. */
test.each([
  ['conflicts', 'The mayor attended the congress in Korv.', AWAY],
  ['supported', 'The mayor did not attend the congress in Korv.', AWAY],
  ['related', 'The mayor will attend the congress in Korv.', AWAY],
  ['conflicts', 'Ida Lund won the race in Korv.', FALL],
  ['conflicts', 'The bridge did not fall in May.', STORM],
  ['supported', 'The bridge fell in May.', STORM],
  ['related', 'The mayor attended the congress in Korv.', 'The mayor would have attended the congress in Korv.'],
  ['related', 'Ida Lund won the race in Korv.', 'Ida Lund would win the race in Korv if she started.'],
  ['supported', 'Ida Lund left Korv.', 'Ida Lund, who left Korv, would have stayed but for the storm.'],
  ['related', 'Jon Aske won the race in Korv.', 'Ida Lund would have won the race in Korv but for Jon Aske.'],
])('%s: %s', (answer, claim, text) => {
  expect(answerClaim(claim, text)).toBe(answer);
});
