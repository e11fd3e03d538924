import { expect, it } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';

const INVITED =
  'Invited to take part in a debate during her visit to Velden this week to address the council, Lind spoke of the harbour.';

it.each([
  ['supported', 'Lind visited Velden to address the council.', INVITED],
  ['related', 'Lind visited Velden to take part in a debate.', INVITED],
  ['related', 'Lind addressed the council.', INVITED],
  ['related', 'Lind visited Velden to address the council.', INVITED.replace('during her', 'and to pay a')],
  ['related', 'Lind visited Velden to address the council.', INVITED.replace('her visit', 'a planned visit')],
])('a visit that was paid was for what it is said to be for: %s: %s', (verdict, claim, text) => {
  expect(answerClaim(claim, text)).toBe(verdict);
});
