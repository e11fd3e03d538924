import { expect, it } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';

it.each([
  [
    'Solheim sang more than 300 times at the Vienna State Opera.',
    'Norwegian soprano Ingrid Solheim, who made her debut at the Vienna State Opera in 1958 and sang there more than 300 times, died on Sunday.',
    'supported',
  ],
  [
    'Solheim sang at the Vienna State Opera.',
    'Norwegian soprano Ingrid Solheim, who studied in Vienna and sang in Oslo, visited the Vienna State Opera.',
    'related',
  ],
  [
    'Solheim sang in Velden.',
    'Ingrid Solheim was born in Velden, moved to Bergen and sang there for years.',
    'related',
  ],
])('what was done there was done in the place named before: %s %s', (claim, text, verdict) => {
  expect(answerClaim(claim, text)).toBe(verdict);
});
