import { expect, it } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';

const FOAM = 'The guards answered by spraying water and foam at the fans.';
const THANKS = 'Ida Lund thanked Karl Berg after signing the treaty.';

it.each([
  ['conflicts', 'Fans sprayed water at the guards.', FOAM],
  ['supported', 'The guards sprayed water and foam at the fans.', FOAM],
  ['conflicts', 'Karl Berg bought the mill from Ida Lund.', 'Ida Lund angered Korv by buying the mill from Karl Berg.'],
  ['supported', 'Ida Lund signed the treaty.', THANKS],
  ['related', 'Karl Berg signed the treaty.', THANKS],
  ['related', 'The guards broke the windows.', 'Fans answered the guards by breaking the windows.'],
])('who does something does what it is done by, before or after: %s: %s', (verdict, claim, text) => {
  expect(answerClaim(claim, text)).toBe(verdict);
});
