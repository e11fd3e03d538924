import { expect, it } from 'vitest';
import { answerClaim as answer } from '../../../../../tests/answer-claim';

type Held = readonly [claim: string, sentence: string];

const HEAD = 'Anna Lind, the head of the ferry union, spoke of Omar Berg in Oslo.';

it.each<Held>([
  ['Anna Lind leads the ferry union.', HEAD],
  ['Anna Lind runs the Velden school.', 'Anna Lind, director of the Velden school, met pupils on Monday.'],
])('who is at the head of something leads it: %s', (claim, sentence) => {
  expect(answer(claim, sentence)).toBe('supported');
});

it.each<Held>([
  ['Omar Berg leads the ferry union.', HEAD],
  ['Anna Lind leads the ferry union.', 'Anna Lind, the former head of the ferry union, spoke in Oslo.'],
  ['Anna Lind leads the ferry union.', 'Anna Lind, the deputy head of the ferry union, spoke in Oslo.'],
  ['Anna Lind leads the dock union.', HEAD],
  ['Anna Lind leads the ferry union.', 'Anna Lind, the head of research at the ferry union, spoke in Oslo.'],
])('another, or who no longer is, does not: %s', (claim, sentence) => {
  expect(answer(claim, sentence)).not.toBe('supported');
});
