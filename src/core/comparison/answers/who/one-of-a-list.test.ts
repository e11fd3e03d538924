import { describe, expect, it } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';

const LIST =
  'The banned groups include the Korv Committee from Chile and Peru; the Velden Watch, Friends of Orlat and the Lind Campaign from Europe; and the Corvo Council from the United States.';

describe('one of those that a sentence lists', () => {
  it.each(['The Corvo Council is one of the banned groups.', 'Friends of Orlat is among the banned groups.'])(
    'is one of them: %s',
    (claim) => {
      expect(answerClaim(claim, LIST)).toBe('supported');
    },
  );

  it.each([
    ['of others', 'Friends of Orlat is one of the allowed groups.', LIST],
    [
      'where the sentence says that it is none',
      'Friends of Orlat is one of the banned groups.',
      'The banned groups do not include Friends of Orlat, but the Korv Committee.',
    ],
    [
      'where another statement tells of it',
      'Friends of Orlat is one of the banned groups.',
      'The banned groups include the Korv Committee; Friends of Orlat welcomed the ban.',
    ],
  ])('is not said to be one: %s', (_, claim, sentence) => {
    expect(answerClaim(claim, sentence)).not.toBe('supported');
  });
});
