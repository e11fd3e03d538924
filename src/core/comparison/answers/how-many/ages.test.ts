import { expect, it } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';

it.each([
  ['Ida Lund was 42 years old.', 'Ida Lund, 42, died in custody.', 'supported'],
  ['Ida Lund is 42 years old.', 'Police held 42-year-old nurse Ida Lund.', 'supported'],
  ['Ida Lund was 24 years old.', 'Ida Lund, 42, died in custody.', 'conflicts'],
  ['Ida Lund is 24.', 'Police held Ida Lund, aged 42.', 'conflicts'],
  ['Ida Lund was 24 years old.', 'Ida Lund, 24, left. Ida Lund, 42, died in custody.', 'supported'],
  ['Ida Lund was 24 years old.', 'Karl Berg, 42, saw Ida Lund.', 'not-covered'],
])('how old someone is, as papers say it: %s %s', (claim, text, verdict) => {
  expect(answerClaim(claim, `${text} It rained in Orlund. The shop sells tea.`)).toBe(verdict);
});
