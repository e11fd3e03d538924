import { expect, it } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';

it.each([
  [
    'The insurer made a profit of 325 million euros a year earlier.',
    "Net profit at the Frankfurt-based insurer climbed to 410 million euros in the second quarter from 325 million a year earlier, beating analysts' expectations.",
    'supported',
  ],
  [
    'Net profit fell to 410 million euros.',
    "Net profit at the Frankfurt-based insurer climbed to 410 million euros in the second quarter from 325 million a year earlier, beating analysts' expectations.",
    'conflicts',
  ],
  [
    'Net profit climbed to 510 million euros.',
    "Net profit at the Frankfurt-based insurer climbed to 410 million euros in the second quarter from 325 million a year earlier, beating analysts' expectations.",
    'conflicts',
  ],
  [
    'Net profit was 325 million euros a year earlier.',
    "Net profit at the Frankfurt-based insurer climbed to 410 million euros in the second quarter from 325 million a year earlier, beating analysts' expectations.",
    'supported',
  ],
  [
    'Net profit climbed to 325 million euros.',
    "Net profit at the Frankfurt-based insurer climbed to 410 million euros in the second quarter from 325 million a year earlier, beating analysts' expectations.",
    'related',
  ],
  [
    'Net profit fell to 325 million euros.',
    "Net profit at the Frankfurt-based insurer climbed to 410 million euros in the second quarter from 325 million a year earlier, beating analysts' expectations.",
    'conflicts',
  ],
  [
    'Unemployment rose from 7.1 percent.',
    'Unemployment rose to 7.4 percent in May from 7.1 in April, the ministry said.',
    'supported',
  ],
  [
    'Unemployment rose from 6.1 percent.',
    'Unemployment rose to 7.4 percent in May from 7.1 in April, the ministry said.',
    'conflicts',
  ],
  ['Sales fell to $3.1 billion.', 'Sales fell 8 percent to $3.1 billion, from $3.4 billion.', 'supported'],
  ['Sales rose to $3.1 billion last year.', 'Sales fell to $2.1 billion this year.', 'not-covered'],
])('the figure from which and to which something went: %s %s', (claim, text, verdict) => {
  expect(answerClaim(claim, text)).toBe(verdict);
});
