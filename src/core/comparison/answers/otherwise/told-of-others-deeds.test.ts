import { describe, expect, it } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';

describe('a sentence that has a claim’s words of another deed', () => {
  it.each([
    [
      'which somebody else did',
      'The U.S. Senate rejected the revised loan bill.',
      'The U.S. Senate passed a revised loan bill designed to help the economy, which has measures nearly identical to the bill rejected by the U.S. House of Representatives on Monday.',
    ],
    [
      'of which it is only asked whether it is so',
      'The Orlat telescope found a long tail on the comet.',
      'Observations using the Orlat telescope could reveal whether the comet possesses a long tail.',
    ],
    [
      'told by a word that means another thing too',
      'Chile lost to Norway.',
      'Chile stamped their ticket for the round of sixteen in a draw with Norway.',
    ],
    [
      'which they do not believe in',
      'Chilean authorities have confirmed the claims that the plane was headed in the direction of Corvo.',
      'Some claim the plane appeared to be headed in the direction of Corvo, but Chilean authorities have discounted those claims.',
    ],
    [
      'of an office that is somebody else’s',
      'Katherine Lind is the Health Minister.',
      'The children’s minister Katherine Lind attended the parade. “Have a great day,” Health Minister Simon Orr wrote.',
    ],
    [
      'which it says is not so of the one',
      'Lind is covered by the president’s travel ban.',
      'Lind is not one of the riders covered by the president’s travel ban, but teams from Velden are.',
    ],
    [
      'of which it says that they did not know',
      'Officials believe the women knew of the plans to blow up the bridge.',
      'He said officials believe the women were unaware of plans to blow up the bridge.',
    ],
  ])('does not say the same: %s', (_, claim, sentence) => {
    expect(answerClaim(claim, sentence)).not.toBe('supported');
  });
});

describe('a name by which another may go', () => {
  it.each([
    ['Omar Lind scored his first goal for Orlat.', 'On Monday Omar Lind scored his first goal for the Gunners.'],
    [
      'Omar Orr was one of Sai Lind’s followers.',
      'Ada Brenn was one of Sri Lind’s followers, as was the cricketer Omar Orr. Sai Lind died on Monday.',
    ],
  ])('is no other: %s', (claim, sentence) => {
    expect(answerClaim(claim, sentence)).not.toBe('conflicts');
  });
});
