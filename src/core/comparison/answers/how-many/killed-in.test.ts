import { expect, it } from 'vitest';
import { answerClaim as answer } from '../../../../../tests/answer-claim';

type Held = readonly [claim: string, sentence: string];

it.each<Held>([
  ['Nine people were killed in the crash near Oslo.', 'Nine people died in the crash near Oslo.'],
  ['Anna Lind was killed in the attack.', 'Anna Lind died in the attack.'],
  ['The crash near Oslo killed nine people.', 'Nine people died in the crash near Oslo.'],
  ['The fire in Oslo killed nine people.', 'Nine people lost their lives in the fire in Oslo.'],
  ['The fire in Oslo killed nine people.', 'The fire in Oslo left nine people dead.'],
  ['Nine people were killed in the protests.', 'Nine people died and 80 were injured in the protests.'],
])('who dies in an attack or a disaster is killed in it: %s', (claim, sentence) => {
  expect(answer(claim, sentence)).toBe('supported');
});

it.each<Held>([
  ['Nine people were killed in Oslo.', 'Nine people died in Oslo.'],
  ['Nine people were killed in Oslo.', 'Nine people died in Oslo after the war.'],
  ['Nine people were killed by police in the protests in Oslo.', 'Nine people died in the protests in Oslo.'],
  ['Nine people were killed in the attack.', 'Nine people died of the heat and 80 were injured in the attack.'],
  ['Anna Lind killed Omar Berg in Oslo.', 'Anna Lind left Omar Berg for dead in Oslo.'],
  ['Anna Lind killed Omar Berg in the attack.', 'Omar Berg died in the attack on Anna Lind.'],
])('elsewhere, or by another, they need not be: %s', (claim, sentence) => {
  expect(answer(claim, sentence)).not.toBe('supported');
});
