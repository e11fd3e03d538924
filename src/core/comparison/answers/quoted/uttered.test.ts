import { expect, it } from 'vitest';
import { answerClaim as answer } from '../../../../../tests/answer-claim';

type Held = readonly [claim: string, sentence: string];

const NOISE = 'Anna Lind wrote to Mayor Omar Berg to complain about the noise at the harbour.';

it.each<Held>([
  ['Anna Lind complained about the noise at the harbour.', NOISE],
  [
    'The pilot of the ferry plane requested an emergency landing.',
    'The pilot of the ferry plane contacted the tower to request an emergency landing.',
  ],
  ['Anna Lind thanked the crew of the ferry.', 'Anna Lind took to Twitter to thank the crew of the ferry.'],
  [
    'Thousands demanded the release of Anna Lind.',
    'Thousands took to the streets of Oslo to demand the release of Anna Lind.',
  ],
  ['Thousands demanded the release of Anna Lind.', 'Thousands gathered in Oslo to demand the release of Anna Lind.'],
])('what one turns to others to say is said: %s', (claim, sentence) => {
  expect(answer(claim, sentence)).toBe('supported');
});

it.each<Held>([
  ['Omar Berg complained about the noise at the harbour.', NOISE],
  [
    'Anna Lind complained about the noise at the harbour.',
    'Anna Lind may write to Mayor Omar Berg to complain about the noise at the harbour.',
  ],
  ['Anna Lind closed the gate of the harbour.', 'Anna Lind wrote to the mayor to close the gate of the harbour.'],
  ['Anna Lind praised the crew of the ferry.', 'Anna Lind was taken to Oslo to praise the crew of the ferry.'],
  ['Anna Lind thanked the crew of the ferry.', 'Anna Lind did not write to thank the crew of the ferry.'],
])('by another, or as a mere purpose, it is not: %s', (claim, sentence) => {
  expect(answer(claim, sentence)).not.toBe('supported');
});
