import { expect, test } from 'vitest';
import { answerClaim as answer } from '../../../../../tests/answer-claim';
import type { Verdict } from '../../../model';

test.each<[claim: string, sentence: string]>([
  ['Lev Orsay scored in the last half in Corvo.', 'Lev Orsay scored in the first half in Corvo.'],
  ['The shop in Corvo was closed since Monday.', 'The shop in Corvo was closed until Monday.'],
  ['The yard in Corvo sells larger ships to Tarn.', 'The yard in Corvo sells smaller ships to Tarn.'],
  ['Six minutes earlier, Ada Brenn scored for Corvo.', 'Six minutes later, Ada Brenn scored for Corvo.'],
  ['It was the last cut in two years of the bank in Corvo.', 'It was the first cut in two years of the bank in Corvo.'],
  ['Ada Brenn called Lev Orsay shortly before midnight.', 'Ada Brenn called Lev Orsay shortly after midnight.'],
  ['The firm said that some of its cars would be sold.', 'The firm said that all of its cars would be sold.'],
  ['Rebels want to rule some of Somalia.', 'Rebels want to rule all of Somalia.'],
  ['After Vienna the show will travel to Brussels.', 'After Brussels the show will travel to Vienna.'],
  ['Gunfire was heard inside the church in Corvo.', 'Gunfire was heard outside the church in Corvo.'],
])('a small word put for its opposite is a difference: %s', (claim, sentence) => {
  expect(answer(claim, sentence)).toBe('conflicts');
  expect(answer(sentence, sentence)).toBe('supported');
});

test.each<[claim: string, sentence: string]>([
  ['Ada Brenn left the hall without Lev Orsay.', 'Ada Brenn left the hall with Lev Orsay.'],
  ['The firm in Corvo was shut up by hackers.', 'The firm in Corvo was shut down by hackers.'],
  ['Most shops in Corvo closed on Friday.', 'Few shops in Corvo closed on Friday.'],
  ['Both mayors in Corvo attended the fair.', 'Neither mayor in Corvo attended the fair.'],
])('a small word put for another says something else: %s', (claim, sentence) => {
  expect(answer(claim, sentence)).not.toBe('supported');
});

test('a word that a claim says besides does not say its opposite', () => {
  const sentence = 'Moderates in Corvo agreed to talks, while hardliners rejected the attempts at peace.';
  expect(answer(sentence.replace('rejected', 'accepted'), sentence)).toBe('conflicts');
});

test('what was lost to give somebody the lead was lost to nobody', () => {
  const sentence = 'The pair both won their singles to give Chile the lead in Tarn.';
  expect(answer(sentence.replace('won', 'lost'), sentence)).toBe('conflicts');
});

test('a name that is all that differs in a long statement is a difference', () => {
  const sentence =
    'Ada Brenn, a baker from Corvo, was taken to hospital by a neighbour after she found a wasp in her tea.';
  expect(answer(sentence.replace('Ada Brenn', 'Lena Aske'), sentence)).toBe('conflicts');
});

test.each<[claim: string, sentence: string]>([
  ['Lind last set foot in Lima 24 years ago.', 'On Friday Lind made her first visit to Lima in 24 years.'],
  ['Lev Orsay last played in Corvo in 2001.', 'Lev Orsay played first in Tarn, and last in Corvo in 2001.'],
  ['Ada Brenn left with Lev Orsay.', 'Without a word, Ada Brenn left with Lev Orsay.'],
])('the opposite of a small word elsewhere is nothing against it: %s', (claim, sentence) => {
  expect(answer(claim, sentence)).not.toBe('conflicts');
});

test.each<[claim: string, sentence: string, verdict: Verdict]>([
  ['Corvo beat Tarn 3-2 in the final on Sunday.', 'Corvo beat Tarn 3-2 in the final on Sunday.', 'supported'],
  ['Corvo beat Tarn 4-2 in the final on Sunday.', 'Corvo beat Tarn 3-2 in the final on Sunday.', 'conflicts'],
  ['The first half in Corvo ended 3–0.', 'The first half in Corvo ended 0 – 0.', 'conflicts'],
  ['The council of Corvo voted 5-4 to sell the mill.', 'The council of Corvo voted 7-2 to sell the mill.', 'conflicts'],
])('a score is one number: %s', (claim, sentence, verdict) => {
  expect(answer(claim, sentence)).toBe(verdict);
});

test.each<[claim: string, sentence: string]>([
  [
    'The Syrian envoy said the talks should resume in Syria.',
    'The Syrian envoy said the talks should resume in Geneva.',
  ],
  ['The envoy said the talks should resume in Syria.', 'The envoy said the Syrian talks should resume in Geneva.'],
  [
    'The pact was signed in Abidjan, Ghana, by Ghanaian minister Ada Brenn.',
    'The pact was signed in Abidjan, Ivory Coast, by Ghanaian minister Ada Brenn.',
  ],
  ['The fine in Corvo will rise from 6% to 6% of turnover.', 'The fine in Corvo will rise from 2% to 6% of turnover.'],
])('nothing of a sentence says two things: %s', (claim, sentence) => {
  expect(answer(claim, sentence)).not.toBe('supported');
  expect(answer(sentence, sentence)).toBe('supported');
});
