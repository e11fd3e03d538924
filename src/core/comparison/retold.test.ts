import { expect, test } from 'vitest';
import { answerClaim } from '../../../tests/answer-claim';
import type { Verdict } from '../model';

test.each<[what: string, sentence: string, claim: string, verdict: Verdict]>([
  [
    'a length in dozens',
    'On Friday Lena Aske made her first visit to Lima in 36 years.',
    'Lena Aske visited Lima for the first time in three dozen years.',
    'supported',
  ],
  [
    'another length in dozens',
    'On Friday Lena Aske made her first visit to Lima in 36 years.',
    'Lena Aske visited Lima for the first time in a dozen years.',
    'conflicts',
  ],
  [
    'a part of a century',
    'On Friday Lena Aske made her first visit to Lima in 24 years.',
    'Lena Aske visited Lima for the first time in nearly a quarter of a century.',
    'supported',
  ],
  [
    'years that have passed since',
    'On Friday Lena Aske made her first visit to Lima in 24 years.',
    'Twenty-four years had passed since Lena Aske last set foot in Lima.',
    'supported',
  ],
  [
    'a country’s capital for its name',
    'On Friday Lena Aske made her first visit to Lima in 24 years.',
    'Lena Aske had not been to the Peruvian capital for 24 years.',
    'supported',
  ],
  [
    'years ago, counted back',
    'On Friday Lena Aske made her first visit to Lima in 24 years.',
    'Lena Aske last visited Lima 24 years ago.',
    'supported',
  ],
  [
    'other years ago, counted back',
    'Aske landed on Friday, exactly 24 years after she was last in Lima.',
    'Aske was last in Lima 34 years ago.',
    'conflicts',
  ],
  [
    'years ago for the first time',
    'On Friday Lena Aske made her first visit to Lima in 24 years.',
    'Lena Aske first visited Lima 24 years ago.',
    'related',
  ],
  [
    'years ago for as many years',
    'Lena Aske ran the mill in Tarn for 24 years.',
    'Lena Aske ran the mill in Tarn 24 years ago.',
    'related',
  ],
])('%s', (_what, sentence, claim, verdict) => {
  expect(answerClaim(claim, sentence)).toBe(verdict);
});
