import { expect, it } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';

const PUPIL = 'The pupil attacked the teacher in Korv on Monday.';
const MAYOR = 'The mayor argued for the closure of the pool but was overruled by the council.';
const CALLS = 'The mother called the doctor, and later the doctor called her.';

it.each([
  ['conflicts', 'The teacher attacked the pupil in Korv on Monday.', PUPIL],
  ['supported', 'The teacher was attacked by the pupil in Korv on Monday.', PUPIL],
  ['conflicts', 'The teacher was attacked by the pupil.', 'The pupil was attacked by the teacher.'],
  ['conflicts', 'Guards threw stones at fans.', 'Fans threw stones at the guards.'],
  ['conflicts', 'The council argued for the closure of the pool but was overruled by the mayor.', MAYOR],
  ['supported', 'The mayor argued for the closure of the pool.', MAYOR],
  ['related', 'The doctor called the mother.', CALLS],
  ['related', 'Police clashed with fans in Korv.', 'Fans clashed with police in Korv.'],
  ['related', 'The bank lent money to the firm.', 'The firm lent money to a second bank.'],
])('two without a name that have changed places: %s: %s', (verdict, claim, text) => {
  expect(answerClaim(claim, text)).toBe(verdict);
});
