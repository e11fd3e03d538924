import { expect, it } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';

const EXPORTS = 'Exports to Chad rose and exports to Mali fell.';

it.each([
  ['conflicts', 'Karl Berg was born in Oslo and died in Korv.', 'Karl Berg was born in Korv and died in Oslo.'],
  ['conflicts', 'Lind Steel cut jobs in Chile and hired in Peru.', 'Lind Steel cut jobs in Peru and hired in Chile.'],
  ['conflicts', 'Korv beat Velden in Oslo and Aske in Lima.', 'Korv beat Velden in Lima and Aske in Oslo.'],
  [
    'conflicts',
    'Tea rose by 4 percent and salt fell by 5 percent.',
    'Tea rose by 5 percent and salt fell by 4 percent.',
  ],
  ['conflicts', 'Karl Berg left in May and returned in June.', 'Karl Berg left in June and returned in May.'],
  ['conflicts', 'Exports to Mali rose and exports to Chad fell.', EXPORTS],
  ['supported', 'Exports to Mali fell and exports to Chad rose.', EXPORTS],
  ['supported', 'Karl Berg died in Korv and was born in Oslo.', 'Karl Berg was born in Oslo and died in Korv.'],
  [
    'related',
    'Karl Berg called Jon Aske in Korv and met Ida Lund in Oslo.',
    'Karl Berg met Ida Lund in Korv and in Oslo, and called Jon Aske in Oslo and in Korv.',
  ],
])('two of a kind that have changed places: %s: %s', (verdict, claim, text) => {
  expect(answerClaim(claim, text)).toBe(verdict);
});
