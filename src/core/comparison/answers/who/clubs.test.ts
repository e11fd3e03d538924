import { expect, it } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';

const LOST = 'Last season, the league club Brighton FC lost the finals against the Chilean side Sevilla FC.';
const TWO = 'Brighton FC lost the cup to the champions on Monday. Brighton AFC left the league.';

it.each([
  ['supported', 'Brighton lost last season’s final against Sevilla.', LOST],
  ['related', 'Brenn lost last season’s final against Sevilla.', LOST],
  ['not-covered', 'Lind lost the cup in Brighton.', 'Brighton FC lost the cup to the champions on Monday.'],
  ['related', 'Brighton lost the cup to the champions.', TWO],
])('a club goes by its town: %s: %s', (verdict, claim, text) => {
  expect(answerClaim(claim, text)).toBe(verdict);
});
