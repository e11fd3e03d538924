import { expect, it } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';

it.each([
  ['Ida Lund was 42 years old.', 'Ida Lund, 42, died in custody.', 'supported'],
  ['Ida Lund is 42 years old.', 'Police held 42-year-old nurse Ida Lund.', 'supported'],
  ['Ida Lund was 24 years old.', 'Ida Lund, 42, died in custody.', 'conflicts'],
  ['Ida Lund is 24.', 'Police held Ida Lund, aged 42.', 'conflicts'],
  ['Ida Lund was 24 years old.', 'Ida Lund, 24, left. Ida Lund, 42, died in custody.', 'supported'],
  ['Ida Lund is 78 years old.', 'Ida Lund, at 82, is still an active mountaineer.', 'conflicts'],
  ['Ida Lund is 82.', 'At the age of 82, Ida Lund still climbs.', 'supported'],
  ['Ida Lund is 78.', 'At 24, Ida Lund climbed her first mountain.', 'not-covered'],
  ['Ida Lund is 78 years old.', 'Ida Lund, at 82 metres, is the tallest tower.', 'not-covered'],
  ['Ida Lund is 78 years old.', 'At 82, Karl Berg still climbs with Ida Lund.', 'not-covered'],
  ['Ida Lund was 24 years old.', 'Karl Berg, 42, saw Ida Lund.', 'not-covered'],
])('how old someone is, as papers say it: %s %s', (claim, text, verdict) => {
  expect(answerClaim(claim, `${text} It rained in Orlund. The shop sells tea.`)).toBe(verdict);
});
