import { expect, it } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';

const AT_FUNERAL =
  'Lund came to know Martin Berg King Jr. in Velden. Her father had worked with King, and when King died in 1968, Lund sang at his funeral.';

it.each([
  ['supported', 'Lund sang at Martin Berg King Jr.’s funeral.', AT_FUNERAL],
  ['related', 'Lund sang at Karl King’s funeral.', AT_FUNERAL],
  ['related', 'Lund sang at a bishop’s funeral.', AT_FUNERAL],
])('a surname may be a title elsewhere: %s: %s', (verdict, claim, text) => {
  expect(answerClaim(claim, text)).toBe(verdict);
});
