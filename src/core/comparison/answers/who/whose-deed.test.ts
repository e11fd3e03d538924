import { describe, expect, it } from 'vitest';
import { answerClaim as answer } from '../../../../../tests/answer-claim';

const SENTENCE =
  'A film showed Omar Lind receiving a pair of white hounds – the same breed Ada Brenn gifted to Jon Aske in 2018.';

describe('of two deeds of one kind in a sentence', () => {
  it.each([
    'Ada Brenn gave hounds of the same breed to Jon Aske in 2018.',
    'Jon Aske received white hounds from Ada Brenn in 2018.',
    'Omar Lind received a pair of white hounds.',
  ])('the one whose parties are the claim’s is meant: %s', (claim) => {
    expect(answer(claim, SENTENCE)).toBe('supported');
  });

  it.each(['Ada Brenn gave hounds of the same breed to Omar Lind in 2018.', 'Omar Lind received hounds in 2018.'])(
    'what is told of the one is not told of the other: %s',
    (claim) => {
      expect(answer(claim, SENTENCE)).not.toBe('supported');
    },
  );

  it('parties tell it before what else stands in the clause does', () => {
    const sentence = 'Goalkeeper Omar Lind was substituted off due to injury and replaced by Jon Aske.';
    expect(answer('Goalkeeper Omar Lind was replaced by Jon Aske due to injury.', sentence)).toBe('supported');
  });
});

describe('what somebody was at the time', () => {
  it('is said of the person, not of what is given', () => {
    const sentence = 'Ada Brenn gave hounds to Mayor Jon Aske.';
    expect(answer('Ada Brenn gave hounds to Jon Aske, then the mayor.', sentence)).toBe('supported');
  });
});

describe('what is told of another deed', () => {
  it('gives no time at which someone came into office', () => {
    const sentence = 'Ada Brenn, who began her trip on Monday, met President Omar Lind of Chile in Oslo.';
    expect(answer('Omar Lind became president of Chile in 2006.', sentence)).not.toBe('conflicts');
  });

  it('gives no place in a race', () => {
    const sentence =
      'Starting the race in second, Ada Brenn won her third race of the season, and her fifth at the track.';
    expect(answer('Ada Brenn started the race in fifth.', sentence)).not.toBe('supported');
    expect(answer('Ada Brenn started the race in second.', sentence)).toBe('supported');
  });

  it('is denied where its subject is nobody', () => {
    const sentence = 'The Corvo islands are low, with none of them rising more than six feet above sea level.';
    expect(answer('None of the Corvo islands rises more than six feet above sea level.', sentence)).toBe('supported');
    expect(answer('The Corvo islands rise more than six feet above sea level.', sentence)).not.toBe('supported');
  });
});
