import { describe, expect, it } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';

const HIT = 'Nine people were killed and 12 hurt when a bus hit a tree near Korvale on Monday.';
const PLUNGED =
  'At least 23 people were killed and at least 17 injured when a bus travelling from Korvale to Assit plunged into a ravine, police said.';
const BOMB = 'A car bomb went off outside a mosque on Friday, killing at least 19 worshippers and wounding 45.';

describe('how many came to harm, and in what', () => {
  it.each([
    ['the dead of a crash told by its verb', 'Nine people died in the crash.', HIT],
    ['where it was', 'The crash happened near Korvale.', HIT],
    ['when it was', 'The crash happened on Monday.', HIT],
    ['the hurt without their noun', 'The crash injured 12 people.', HIT],
    ['the dead of a bus that went somewhere', 'At least 23 people were killed in the bus crash.', PLUNGED],
    [
      'what a man with a gun did',
      'Four people died in the shooting.',
      'A man opened fire in a shop in Korvale on Monday, killing four people.',
    ],
  ])('is said: %s', (_, claim, sentence) => expect(answerClaim(claim, sentence)).toBe('supported'));

  it.each([
    ['the count of the dead for the hurt', 'Nine people were hurt in the crash.', HIT],
    ['the count of the hurt for the dead', 'Twelve people were killed in the crash.', HIT],
    ['the count of the hurt for the dead of a bomb', 'The attack killed 45 people.', BOMB],
    ['another count', 'At least 32 people were killed in the bus crash.', PLUNGED],
    [
      'dead instead of hurt',
      'Eleven people were killed in the collision.',
      'Eleven people were hurt when a train collided with a truck near Korvale.',
    ],
  ])('is otherwise: %s', (_, claim, sentence) => expect(answerClaim(claim, sentence)).toBe('conflicts'));

  it.each([
    ['others than were counted', 'Nine children were hurt in the crash.', HIT],
    ['another event', 'Nine people were killed in the explosion.', HIT],
    ['a crash of something else', 'Nine people were killed in the plane crash.', HIT],
    ['what may have happened', 'The crash happened near Lund.', 'The bus may have hit a tree near Lund, police said.'],
    ['animals for people', 'Three dogs were killed.', 'A fire killed nine people and injured three dogs in Korvale.'],
    [
      'those told besides one',
      'Four people died when a boat sank in Korvale.',
      'A sailor was crushed and three others died after a boat sank in Korvale.',
    ],
    [
      'what another did',
      'Korva cancelled 45 flights on Tuesday.',
      'Korva cancelled 120 flights on Monday and rival Nordva cancelled 45 on Tuesday.',
    ],
  ])('is not answered: %s', (_, claim, sentence) =>
    expect(answerClaim(claim, sentence)).toMatch(/related|not-covered/),
  );
});
