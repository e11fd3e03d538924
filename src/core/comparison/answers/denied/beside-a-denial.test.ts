import { expect, test } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';

const TEXT =
  'The army denied on Sunday that its tanks had crossed the river, calling reports of a raid “a fabrication”.';

test.each<[answer: string, claim: string]>([
  ['supported', 'The army called the reports of a raid a fabrication.'],
  ['related', 'The army’s tanks had crossed the river.'],
  ['related', 'The tanks called the reports of a raid a fabrication.'],
])('of what is done beside a denial: %s, %s', (answer, claim) => {
  expect(answerClaim(claim, TEXT)).toBe(answer);
});
