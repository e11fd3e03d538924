import { expect, it } from 'vitest';
import { answerClaim as answer } from '../../../../tests/answer-claim';

type Held = readonly [claim: string, sentence: string];

it.each<Held>([
  [
    'Korvan Lines has 900 workers in Velden.',
    'The shares of Korvan Lines rose on Monday as the company has 900 workers in Velden.',
  ],
  [
    'Chad has strict laws on dancing.',
    'Lind compared Norway to Chad, where levels are low and the country has strict laws on dancing.',
  ],
])('what is called by its kind is what was named: %s', (claim, sentence) => {
  expect(answer(claim, sentence)).toBe('supported');
});

it.each<Held>([
  [
    'Korvan Lines has 900 workers in Velden.',
    'The shares of Korvan Lines and Polar Lines rose on Monday as the company has 900 workers in Velden.',
  ],
  [
    'Norway has strict laws on dancing.',
    'Lind compared Norway to Chad, where levels are low and the country has strict laws on dancing.',
  ],
  [
    'Korvan Lines has 900 workers in Velden.',
    'The shares of Korvan Lines rose on Monday as the city has 900 workers in Velden.',
  ],
  [
    'Korvan Lines has 900 workers in Velden.',
    'The shares of Korvan Lines rose on Monday as a company has 900 workers in Velden.',
  ],
])('another of the kind, or another kind, is not: %s', (claim, sentence) => {
  expect(answer(claim, sentence)).not.toBe('supported');
});
