import { expect, it } from 'vitest';
import { answerClaim as answer } from '../../../../../tests/answer-claim';

type Held = readonly [claim: string, sentence: string];

const SURVEY = 'The polling firm Korvan conducted the survey, which polled 900 residents of Oslo in May.';
const ULTIMATUM = 'The army issued an ultimatum to Omar Berg that gives him 48 hours to leave Oslo.';

it.each<Held>([
  ['Korvan polled 900 residents of Oslo.', SURVEY],
  [
    'The parliament of Chad banned the sale of arms.',
    'The parliament of Chad passed a law that bans the sale of arms.',
  ],
  ['The army gave Omar Berg 48 hours to leave Oslo.', ULTIMATUM],
])('what stands in the words that a body brings out is its own deed: %s', (claim, sentence) => {
  expect(answer(claim, sentence)).toBe('supported');
});

it.each<Held>([
  ['Omar Berg gave the army 48 hours to leave Oslo.', ULTIMATUM],
  ['Anna Lind criticised the police in Oslo.', 'Anna Lind published a letter that criticised the police in Oslo.'],
  ['The council condemned the attack in Oslo.', 'The council rejected a resolution that condemned the attack in Oslo.'],
])('that of another, or in words it only prints, is not: %s', (claim, sentence) => {
  expect(answer(claim, sentence)).not.toBe('supported');
});
