import { expect, test } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';

test.each<[answer: string, claim: string, text: string]>([
  [
    'supported',
    'Lind was barred from running again.',
    'Lind, who was barred by the law from running again, left on Monday.',
  ],
  ['related', 'Lind sought a third term.', 'Ida Lind, whom the law barred from seeking a third term, left on Monday.'],
  ['related', 'Lind left the country.', 'The court on Monday barred Lind from leaving the country.'],
  ['related', 'The ministry blocked Lind.', 'The court said the ministry blocked roads from being used by Lind.'],
])('of what someone is barred from: %s, %s', (answer, claim, text) => {
  expect(answerClaim(claim, text)).toBe(answer);
});
