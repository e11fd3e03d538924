import { expect, it } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';

const CONGRESS = 'About 90 delegates will speak during the course of the three day congress in Korv.';

it.each([
  ['conflicts', 'About 90 delegates will speak during the five-day congress in Korv.', CONGRESS],
  ['supported', 'About 90 delegates will speak during the three-day congress in Korv.', CONGRESS],
  ['supported', 'Lind Steel signed a five-year contract.', 'Lind Steel signed a 5 year contract with Korv.'],
  [
    'related',
    'Ida Lund was given a four-year sentence.',
    'Ida Lund, who has a six year old son, was given a sentence.',
  ],
  [
    'related',
    'Ida Lund was given a four-year sentence.',
    'Ida Lund was given a sentence after a six-week trial in Korv.',
  ],
  ['conflicts', 'Lind Steel signed a five-year contract.', 'Lind Steel signed a ten-year supply contract.'],
  [
    'conflicts',
    'The judge ordered Ida Lund to serve at least twenty-five years.',
    'The judge yesterday ordered Ida Lund to serve at least eighteen years imprisonment.',
  ],
])('a length before its noun is one without its hyphen too: %s: %s', (verdict, claim, text) => {
  expect(answerClaim(claim, text)).toBe(verdict);
});
