import { expect, test } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';

const LEFT = 'Ida Lind left Korv when the talks failed and was replaced by Aske.';
const BOOED = 'The mayor said the roads were shut and was booed by farmers.';

test.each<[answer: string, claim: string, text: string]>([
  ['supported', 'Ida Lind was replaced by Aske.', LEFT],
  ['related', 'The talks were replaced by Aske.', LEFT],
  ['supported', 'The mayor was booed by farmers.', BOOED],
  ['related', 'The roads were booed by farmers.', BOOED],
  [
    'supported',
    'Ida Lind was awarded the Brenn Prize.',
    'Ida Lind ended the game with six tackles, 2.5 blocks and two forced landings and was awarded the Brenn Prize.',
  ],
  [
    'related',
    'Ida Lind was replaced by Aske.',
    'Ida Lind left Korv when the head of the bank resigned and was replaced by Aske.',
  ],
])('of whom a verb behind “and” goes with: %s, %s', (answer, claim, text) => {
  expect(answerClaim(claim, text)).toBe(answer);
});
