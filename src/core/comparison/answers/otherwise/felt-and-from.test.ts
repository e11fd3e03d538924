import { describe, expect, it } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';

describe('what somebody feels about a thing', () => {
  const worried = 'The plan has sparked concern in both Chile and Peru over Korv’s grain sales to Velden.';

  it('is otherwise than what the claim has them do', () => {
    expect(answerClaim('Chile and Peru welcomed Korv’s grain sales to Velden.', worried)).toBe('conflicts');
  });

  it('says nothing of what others do, or of other things', () => {
    expect(answerClaim('Norway welcomed Korv’s grain sales to Velden.', worried)).not.toBe('conflicts');
    expect(answerClaim('Chile and Peru welcomed Korv’s visit to Velden.', worried)).not.toBe('conflicts');
  });
});

describe('of what people some are', () => {
  const died = 'Of 307 on board, three Swedish climbers died and over 200 people were hurt.';

  it('is otherwise where the sentence has another people before their noun', () => {
    expect(answerClaim('The three climbers who died were Norwegian.', died)).toBe('conflicts');
  });

  it.each([
    ['the same people', 'The three climbers who died were Swedish.', died],
    ['others of them', 'The three climbers who were rescued were Norwegian.', died],
    [
      'another of their noun',
      'The climber who died was Norwegian.',
      'A Swedish climber said a Norwegian climber had died.',
    ],
  ])('is not otherwise: %s', (_, claim, sentence) => {
    expect(answerClaim(claim, sentence)).not.toBe('conflicts');
  });
});

describe('what is still going on', () => {
  it.each([
    ['The inquiry into the fire is closed.', 'According to Lind, the inquiry into the fire is ongoing.'],
    ['Chile took part in the Corvo conference.', 'Chile was notably absent from the Corvo conference.'],
  ])('is otherwise where it is over, or nobody came: %s', (claim, sentence) => {
    expect(answerClaim(claim, sentence)).toBe('conflicts');
  });
});
