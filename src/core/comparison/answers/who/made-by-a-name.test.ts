import { expect, it } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';

const STORY = 'The council read out a story from The Bugle created in 2002.';
const ACCOUNT = 'Officials looked into an account at Korv Bank opened in 2002.';

it.each([
  ['related', 'The Bugle was founded in 1988.', STORY],
  ['related', 'The Bugle was not created in 2002.', STORY],
  ['related', 'Korv Bank was opened in 1988.', ACCOUNT],
  ['conflicts', 'A story from The Bugle was created in 1999.', STORY],
  ['supported', 'A story from The Bugle was created in 2002.', STORY],
  ['conflicts', 'The Bugle was founded in 1988.', 'The council read out a story from The Bugle, founded in 2002.'],
])('a participle right behind a name is said of the noun before its preposition: %s: %s', (verdict, claim, text) => {
  expect(answerClaim(claim, text)).toBe(verdict);
});
