import { expect, it } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';

const KILLED = 'The two killed in the crash were driver Karl Lind and the teacher Ida Berg.';
const FRIEND = 'The man who robbed the bank was Karl Lind, a friend of Ida Berg.';

it.each([
  ['supported', 'Driver Karl Lind was killed in the crash.', KILLED],
  ['supported', 'Ida Berg was killed in the crash.', KILLED],
  ['supported', 'Karl Lind robbed the bank.', FRIEND],
  ['related', 'Ida Berg robbed the bank.', FRIEND],
  ['related', 'Karl Lind robbed the bank.', 'The man who robbed the bank may be Karl Lind.'],
  ['related', 'Karl Lind robbed the bank.', 'The men who robbed the bank were brothers of Karl Lind.'],
  ['related', 'Karl Lind was seen in the crash.', KILLED],
])('who they are is said behind what was done: %s: %s', (verdict, claim, text) => {
  expect(answerClaim(claim, text)).toBe(verdict);
});
