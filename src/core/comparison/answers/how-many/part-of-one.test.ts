import { describe, expect, it } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';

const FERRY =
  'A ferry carrying 300 people capsized off the island of Mbara on Friday night. The captain, who swam to shore, has been detained for questioning.';
const BUS =
  'At least 23 people died when a bus plunged into a ravine near Korvale. Officer Nils Aske said the driver lost control on a bend.';
const FIRE =
  'A fire killed nine people in Korvale on Monday. The victims were identified on Tuesday as members of one family.';

describe('a part of the one thing that a report tells of', () => {
  it.each([
    ['behind “of”', 'The captain of the ferry was detained.', FERRY],
    ['behind it', 'The ferry captain was detained.', FERRY],
    ['its driver', 'The bus driver lost control on a bend.', BUS],
    ['of what the driver lost control', 'The driver lost control of the bus on a bend.', BUS],
    ['those whom it killed', 'The victims of the fire were identified.', FIRE],
  ])('is said: %s', (_, claim, text) => expect(answerClaim(claim, text)).toBe('supported'));

  it.each([
    [
      'two that have one',
      'The ferry captain was detained.',
      'A ferry hit a trawler off Mbara on Friday. The captain was detained.',
    ],
    [
      'a captain of something else',
      'The ferry captain was held.',
      'A ferry sank off Mbara on Friday. The captain of the coastguard was held.',
    ],
    [
      'a driver of whom it is said',
      'The bus driver was held.',
      'A bus hit a wall near Korvale on Monday. The truck driver was held.',
    ],
    ['a thing that has none', 'The victims of the vote were identified.', FIRE],
  ])('is not said: %s', (_, claim, text) => expect(answerClaim(claim, text)).not.toBe('supported'));
});

describe('measures and kin', () => {
  const TUNNEL = 'He escaped by crawling through a 400-metre tunnel dug beneath his shower.';
  const RING = 'The body of Anna Voss, 24, was found on Saturday. Her brother identified her from a ring.';
  it.each([
    ['another length', 'The tunnel was 140 metres long.', TUNNEL, 'conflicts'],
    ['its length', 'The tunnel was 400 metres long.', TUNNEL, 'supported'],
    ['another of the family', 'Anna Voss was identified by her father.', RING, 'conflicts'],
    ['the same one', 'Anna Voss was identified by her brother.', RING, 'supported'],
  ])('%s', (_, claim, text, answer) => expect(answerClaim(claim, text)).toBe(answer));

  it.each([
    [
      'how far off something is',
      'The tunnel was 140 metres long.',
      'He left by a tunnel that begins 400 metres from it.',
    ],
    ['another deed', 'Anna Voss was raised by her father.', RING],
  ])('is not answered: %s', (_, claim, text) => expect(answerClaim(claim, text)).toMatch(/related|not-covered/));
});
