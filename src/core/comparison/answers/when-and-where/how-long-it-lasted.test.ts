import { expect, it } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';

const VISIT = 'In remarks made after a three-day visit to Korv on Wednesday, the writer Ana Lind warned the town.';
const OTHERS = 'In remarks made after a three-day visit to Korv by Aske, the writer Ana Lind warned the town.';
const TRIAL = 'The verdict came after the six-week trial of Ida Lund in Korv.';
const TWO = 'After a three-day visit to Korv, Ana Lind went to Velden for five days.';

it.each([
  ['conflicts', 'Lind’s visit to Korv lasted five days.', VISIT],
  ['supported', 'Lind’s visit to Korv lasted three days.', VISIT],
  ['supported', 'The visit to Korv went on for three days.', VISIT],
  ['conflicts', 'The trial of Ida Lund lasted five weeks.', TRIAL],
  ['supported', 'Ida Lund’s trial lasted six weeks.', TRIAL],
  // Another’s visit, another trial, and a length that the text has of another stay.
  ['not-covered', 'Lind’s visit to Korv lasted five days.', OTHERS],
  ['not-covered', 'Aske’s visit to Korv lasted five days.', VISIT],
  ['not-covered', 'The visit to Velden lasted five days.', VISIT],
  ['not-covered', 'The trial of Jon Lund lasted six weeks.', TRIAL],
  ['related', 'Lind’s visit to Korv lasted five days.', TWO],
])('how long something was stands before its noun: %s: %s', (verdict, claim, text) => {
  expect(answerClaim(claim, text)).toBe(verdict);
});
