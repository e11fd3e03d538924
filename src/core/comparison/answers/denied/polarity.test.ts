import { describe, expect, it } from 'vitest';
import { answerClaim as answer } from '../../../../../tests/answer-claim';

type Held = readonly [claim: string, sentence: string];

describe('a word of negation on one side alone', () => {
  it.each<Held>([
    ['The Korv bridge will not remain shut until May 7.', 'The Korv bridge will remain shut until May 7.'],
    ['The Korv bridge will remain shut until May 7.', 'The Korv bridge will not remain shut until May 7.'],
    [
      'Ada Brenn had not survived a vote of no confidence in May.',
      'Ada Brenn had survived a vote of no confidence in May.',
    ],
    [
      'Around 70 people were not detained in Corvo on Friday, but no clashes occurred.',
      'Around 70 people were detained in Corvo on Friday, but no clashes occurred.',
    ],
    ['Ada Brenn is no longer a member of the Korv council.', 'Ada Brenn is a member of the Korv council.'],
    ['Ada Brenn is not a member of the Korv council.', 'Ada Brenn is a member of the Korv council.'],
  ])('is a conflict: %s', (claim, sentence) => {
    expect(answer(claim, sentence)).toBe('conflicts');
  });

  it.each<Held>([
    [
      'None of the Korv plays had not stood out, Otto Lind said.',
      'None of the Korv plays had stood out, Otto Lind said.',
    ],
    [
      'Omar Lind was a witness and a suspect in Corvo on Friday.',
      'Omar Lind was a witness in Corvo on Friday, not a suspect.',
    ],
    [
      'Korv did not win the Corvo cup on Friday for the first time in 61 years.',
      'Korv won the Corvo cup on Friday for the first time in 61 years.',
    ],
    ['Chad was not excluded from the Korv study.', 'Chad was excluded from the Korv study.'],
    ['Ada Brenn managed to get re-elected in Corvo in May.', 'Ada Brenn failed to get re-elected in Corvo in May.'],
    ['Ada Brenn is no longer to speak in Corvo on Friday.', 'Ada Brenn is to speak in Corvo on Friday.'],
    ['Ada Brenn had not no role in the Korv study.', 'Ada Brenn had no role in the Korv study.'],
    [
      'Ada Brenn says the Corvo gate was not kept at the port until May and then moved to Lima.',
      'Ada Brenn says the Corvo gate was kept at the port until May and then moved to Lima.',
    ],
  ])('is never support: %s', (claim, sentence) => {
    expect(answer(claim, sentence)).not.toBe('supported');
  });
});

describe('a word of negation with its counterpart', () => {
  it.each<Held>([
    ['No one was hurt in the Corvo fire on Friday.', 'Nobody was hurt in the Corvo fire on Friday.'],
    ['The Corvo fire on Friday caused no injuries.', 'The Corvo fire on Friday did not cause any injuries.'],
    ['Ada Brenn did not pay the Korv fine in May.', 'Ada Brenn refused to pay the Korv fine in May.'],
    ['The Corvo talks with Korv ended without a deal.', 'The Corvo talks with Korv ended with no deal.'],
  ])('is support: %s', (claim, sentence) => {
    expect(answer(claim, sentence)).toBe('supported');
  });
});

describe('the same words but for one negation', () => {
  it.each<Held>([
    ['The Corvo port was not closed for five hours on Friday.', 'The Corvo port was closed for five hours on Friday.'],
    ['The margin in Corvo was not 84,000 votes.', 'The margin in Corvo was 84,000 votes.'],
    ['The Korv pill would not compete with the Velden one.', 'The Korv pill would compete with the Velden one.'],
    ['Lind said the Corvo slump was due to cheaper fuel.', 'Lind said the Corvo slump was not due to cheaper fuel.'],
    ['Ada Brenn did not pay in Corvo on Friday.', 'Ada Brenn paid in Corvo on Friday.'],
  ])('is a conflict: %s', (claim, sentence) => {
    expect(answer(claim, sentence)).toBe('conflicts');
  });

  it.each<Held>([
    ['Some guests in Corvo did not pay on Friday.', 'Some guests in Corvo paid on Friday.'],
    ['Ada Brenn may not come to Corvo on Friday.', 'Ada Brenn may come to Corvo on Friday.'],
    ['If Korv does not sell the Corvo port, Lind will pay.', 'If Korv sells the Corvo port, Lind will pay.'],
    [
      'Groups that had not signed the Corvo pact have a duty to go.',
      'Groups that had signed the Corvo pact have a duty to go.',
    ],
  ])('is not support, nor a conflict where both may be true: %s', (claim, sentence) => {
    expect(answer(claim, sentence)).toBe('related');
  });
});

it.each<Held>([
  ['Lind blamed rising fares in Corvo and rising prices.', 'Lind blamed falling fares in Corvo and rising prices.'],
  ['In Corvo 22 guests accepted the plan; 72 accepted.', 'In Corvo 22 guests rejected the plan; 72 accepted.'],
  ['Korv lost money in Corvo in the first months of 2004.', 'Korv lost money in Corvo in the last months of 2004.'],
])('the same words but for an opposite are a conflict: %s', (claim, sentence) => {
  expect(answer(claim, sentence)).toBe('conflicts');
});
