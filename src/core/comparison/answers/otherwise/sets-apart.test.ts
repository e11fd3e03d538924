import { describe, expect, it } from 'vitest';
import { answerClaim as answer } from '../../../../../tests/answer-claim';

type Held = readonly [claim: string, sentence: string];

describe('which of the highest it is', () => {
  it.each<Held>([
    ['Corvo is the largest port in Chile.', 'Corvo is the second-largest port in Chile.'],
    ['Corvo is Chile’s second largest port.', 'Corvo is the largest port in Chile.'],
    ['Corvo is the third largest port in Chile.', 'Corvo is Chile’s second largest port.'],
  ])('is a difference: %s', (claim, sentence) => {
    expect(answer(claim, sentence)).toBe('conflicts');
  });

  it('is not said by being one of them', () => {
    expect(answer('Corvo is the largest port in Chile.', 'Corvo is one of the largest ports in Chile.')).toBe(
      'related',
    );
    expect(answer('Corvo is one of the largest ports in Chile.', 'Corvo is among the largest ports in Chile.')).toBe(
      'supported',
    );
  });
});

describe('what is set apart from what is said', () => {
  it.each<Held>([
    [
      'Omar Lind said the problem was one of price, not of staff.',
      '“The problem is not a price problem but a staff issue,” said Omar Lind, an analyst with Korv.',
    ],
    ['Ada Brenn chose the train rather than the plane.', 'Ada Brenn chose the plane instead of the train.'],
    ['Ada Brenn took the boat.', 'Ada Brenn did not take the boat but the train.'],
    ['Ada Brenn took the boat.', 'Ada Brenn took the train, not the boat.'],
  ])('is a difference when it is claimed: %s', (claim, sentence) => {
    expect(answer(claim, sentence)).toBe('conflicts');
  });

  it.each<Held>([
    ['Ada Brenn took the train.', 'Ada Brenn did not take the boat but the train.'],
    ['Ada Brenn took the train.', 'Ada Brenn took the train, not the boat.'],
    ['Ada Brenn chose the train rather than the plane.', 'Ada Brenn chose the train, not the plane.'],
  ])('leaves the rest as it is said: %s', (claim, sentence) => {
    expect(answer(claim, sentence)).toBe('supported');
  });
});

it('what one of a family did is not said of another of them', () => {
  const sentence = 'Ada Brenn’s mother spoke on television after Brenn’s father, Omar Lind, killed himself.';
  expect(answer('Ada Brenn’s mother killed herself.', sentence)).toBe('related');
});
