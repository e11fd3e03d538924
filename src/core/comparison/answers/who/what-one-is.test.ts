import { expect, test } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';

const PARADE = 'The parade in Korv began at two.';

/** What a claim tells by a verb, and a sentence by what someone is. */
test.each<[answer: string, claim: string, text: string]>([
  ['supported', 'Lind attended the parade.', `${PARADE} Ida Lind was also one of the attendees.`],
  ['supported', 'Lind organised the parade.', `${PARADE} Ida Lind was among the organisers.`],
  ['conflicts', 'Lind organised the parade.', `${PARADE} Ida Lind was not one of the organisers.`],
  ['related', 'Lind organised the parade.', `${PARADE} Ida Lind will be one of the organisers.`],
  ['related', 'Lind organised the parade.', `${PARADE} Ida Lind was one of the organisers of a fair.`],
  ['related', 'Lind organised the parade.', `${PARADE} Ida Lind was booed by one of the organisers.`],
  ['related', 'Lind organised the parade.', 'Ida Lind will be one of the organisers of the parade.'],
  ['related', 'Lind organised the parade.', 'Ida Lind was met by the organisers of the parade.'],
  ['related', 'Lind won the race in Korv.', 'Ida Lind married the winner of the race in Korv.'],
  ['supported', 'Lind won the race in Korv.', 'Ida Lind was declared the winner of the race in Korv.'],
  ['supported', 'Lind won the race in Korv.', 'The winner of the race in Korv, Ida Lind, thanked the crowd.'],
])('of what someone is: %s, %s', (answer, claim, text) => {
  expect(answerClaim(claim, text)).toBe(answer);
});
