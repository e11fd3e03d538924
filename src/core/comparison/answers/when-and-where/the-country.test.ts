import { expect, it } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';

const BARRED =
  'Lind thanked her friends on Monday. She is said to be well.\n\nThree ministers were charged after weeks of protests in Chile.\n\nLind is thought to live at her house in Bergen, on the coast of the North Sea. She has been barred from leaving the country.';

it.each([
  ['supported', 'Lind has been barred from leaving Chile.', BARRED],
  ['related', 'Lind has been barred from leaving Peru.', BARRED],
  ['related', 'Lind has been barred from leaving Chile.', BARRED.replace('her house', 'her Peruvian husband’s house')],
  ['related', 'Lind has been barred from leaving Chile.', BARRED.replace('the country', 'the town')],
  ['conflicts', 'Lind has been barred from leaving Chile.', BARRED.replace('has been', 'has not been')],
])('the country is the only one that was spoken of: %s: %s', (verdict, claim, text) => {
  expect(answerClaim(claim, text)).toBe(verdict);
});
