import { expect, it } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';

it.each([
  [
    "It was the company's third recall of the year.",
    "Japanese carmaker Dalby Motors said on Thursday it was recalling 230,000 cars worldwide to fix a defect in the fuel pump that could cause the engine to stall, the company's third recall this year.",
    'supported',
  ],
  [
    "It was the company's third recall this year.",
    "Japanese carmaker Dalby Motors may announce the company's third recall this year.",
    'related',
  ],
])('what a thing is called aside is so in whatever clause: %s %s', (claim, text, verdict) => {
  expect(answerClaim(claim, text)).toBe(verdict);
});
