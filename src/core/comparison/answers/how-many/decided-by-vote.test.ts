import { expect, it } from 'vitest';
import { answerClaim as answer } from '../../../../../tests/answer-claim';

type Held = readonly [claim: string, sentence: string];

it.each<Held>([
  ['The Oslo council approved the plan.', 'Members of the Oslo council voted on Monday to approve the plan.'],
  [
    'The Oslo council approved the plan by 98 votes to 15.',
    'Members of the Oslo council voted 98–15 to approve the plan.',
  ],
])('what its members vote to do, a council does: %s', (claim, sentence) => {
  expect(answer(claim, sentence)).toBe('supported');
});

it.each<Held>([
  ['The Oslo council boycotted the plan.', 'Members of the Oslo council voted on Monday to boycott the plan.'],
  ['The Oslo council approved the plan.', 'Members of the Oslo council wanted to approve the plan.'],
  ['The Oslo council rejected the plan.', 'Members of the Oslo council voted 98–15 to approve the plan.'],
])('what they only want, or do by themselves, it does not: %s', (claim, sentence) => {
  expect(answer(claim, sentence)).not.toBe('supported');
});
