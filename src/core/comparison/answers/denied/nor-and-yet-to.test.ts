import { describe, expect, it } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';

describe('a deed behind nor', () => {
  const none = 'There was no trace of the clothing, nor did the divers recover any stolen rifles.';

  it('was not done', () => {
    expect(answerClaim('The divers recovered the stolen rifles.', none)).toBe('conflicts');
    expect(answerClaim('The divers did not recover any stolen rifles.', none)).toBe('supported');
  });

  it('is another than the one before it', () => {
    expect(answerClaim('There was no trace of the clothing.', none)).toBe('supported');
  });
});

describe('what is yet to be done', () => {
  const open = 'The president is yet to sign the seventh amendment of the constitution.';

  it('has not been done', () => {
    expect(answerClaim('The president has already signed the seventh amendment of the constitution.', open)).toBe(
      'conflicts',
    );
  });

  it('may be done still', () => {
    expect(answerClaim('The president will sign the seventh amendment of the constitution.', open)).not.toBe(
      'conflicts',
    );
  });
});

describe('what somebody disputes or forbids', () => {
  it.each([
    ['Lind accepts the claims that he was duped.', 'Lind disputes the claims that he was duped, saying he knew all.'],
    [
      'The law allows Lind’s successors to resign.',
      'A law on Lind has been passed. It prohibits Lind’s successors from resigning.',
    ],
  ])('is not accepted or allowed: %s', (claim, sentence) => {
    expect(answerClaim(claim, sentence)).toBe('conflicts');
  });

  it.each([
    ['Lind accepts that he was duped.', 'Brenn disputes the claims that Lind was duped.'],
    ['The law allows Brenn to resign.', 'The law prohibits Lind’s successors from resigning.'],
  ])('says nothing of another: %s', (claim, sentence) => {
    expect(answerClaim(claim, sentence)).not.toBe('conflicts');
  });
});

describe('for whom or what somebody speaks', () => {
  const spoke = 'Brenn met King Karl, who argued for the use of force to stop Velden’s plans.';

  it('is otherwise where they speak against it', () => {
    expect(answerClaim('King Karl argued against the use of force to stop Velden’s plans.', spoke)).toBe('conflicts');
  });

  it('says nothing against what they are for', () => {
    expect(answerClaim('King Karl argued for the use of force to stop Velden’s plans.', spoke)).not.toBe('conflicts');
    expect(
      answerClaim('Velden’s sanctions against Korv took effect.', 'Velden’s sanctions for Korv took effect.'),
    ).not.toBe('conflicts');
  });
});
