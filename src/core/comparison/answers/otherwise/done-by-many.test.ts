import { expect, test } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';

const CLAIM = 'Mayor Otto Aske attended the parade in Korv.';

test.each<[answer: string, claim: string, text: string]>([
  ['related', CLAIM, 'Former mayor Ida Lind attended the parade in Korv.'],
  ['related', CLAIM, 'Mayor Ida Lind was one of those who attended the parade in Korv.'],
  ['related', CLAIM, 'Mayor Ida Lind was also one of the attendees of the parade in Korv.'],
  ['conflicts', 'Mayor Otto Aske won the race in Korv on Monday.', 'Mayor Ida Lind won the race in Korv on Monday.'],
  ['conflicts', CLAIM, 'Mayor Otto Aske attended the parade in Orlat.'],
])('of what others may do as well: %s, %s', (answer, claim, text) => {
  expect(answerClaim(claim, text)).toBe(answer);
});
