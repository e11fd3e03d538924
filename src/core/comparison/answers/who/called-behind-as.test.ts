import { expect, it } from 'vitest';
import { answerClaim as answer } from '../../../../../tests/answer-claim';

type Held = readonly [claim: string, sentence: string];

it.each<Held>([
  ['Anna Lind called the debate a provocation.', 'Anna Lind denounced the debate in Oslo as a provocation.'],
  ['Anna Lind called the debate pointless.', 'Anna Lind dismissed the long debate as pointless.'],
  ['Anna Lind called Omar Berg a hero.', 'Anna Lind hailed Omar Berg as a hero.'],
])('what someone is spoken of as, it is called: %s', (claim, sentence) => {
  expect(answer(claim, sentence)).toBe('supported');
});

it.each<Held>([
  ['Anna Lind called the debate a provocation.', 'Anna Lind said Omar Berg denounced the debate as a provocation.'],
  ['Omar Berg called the debate a provocation.', 'Anna Lind denounced the debate with Omar Berg as a provocation.'],
  ['Omar Berg called Anna Lind a hero.', 'Anna Lind hailed Omar Berg as a hero.'],
  ['Anna Lind called the court a danger.', 'Anna Lind criticised the ruling of the court as a danger.'],
])('by another, or another thing, it is not: %s', (claim, sentence) => {
  expect(answer(claim, sentence)).not.toBe('supported');
});
