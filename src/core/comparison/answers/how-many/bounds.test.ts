import { expect, test } from 'vitest';
import { answerClaim as answer } from '../../../../../tests/answer-claim';
import type { Verdict } from '../../../model';

test.each<[claim: string, sentence: string, verdict: Verdict]>([
  ['about 20', 'about 20', 'supported'],
  ['22', 'about 20', 'supported'],
  ['over 8,500', 'over 8,700', 'supported'],
  ['more than 8,000', 'more than 8,700', 'supported'],
  ['more than 20', '24', 'supported'],
  ['24 or more', 'at least 24', 'supported'],
  ['about 23', 'about 20', 'related'],
  ['about 300', 'about 310', 'related'],
  ['more than 33', 'more than 30', 'related'],
  ['more than 50', 'more than 90', 'conflicts'],
  ['more than 6,000', 'more than 6,900', 'related'],
  ['about 14', 'about 17', 'conflicts'],
  ['at least 20', 'at least 17', 'conflicts'],
  ['a minimum of 24', 'a minimum of 17', 'conflicts'],
  ['20 or more', '17 or more', 'conflicts'],
  ['fewer than 18', 'fewer than 15', 'conflicts'],
  ['over 24,000', 'over 8,000', 'conflicts'],
  ['as many as 90', 'as many as 60', 'conflicts'],
])('%s is held against %s of the same: %s', (claim, sentence, verdict) => {
  expect(answer(`Ada Brenn sold ${claim} lamps in Corvo.`, `Ada Brenn sold ${sentence} lamps in Corvo.`)).toBe(verdict);
});

test.each<[claim: string, sentence: string, verdict: Verdict]>([
  ['The talks in Corvo took over 24 hours.', 'The talks in Corvo took over 24 hours.', 'supported'],
  ['The talks in Corvo took over 27 hours.', 'The talks in Corvo took over 24 hours.', 'conflicts'],
  ['The talks in Corvo took about 11 weeks.', 'The talks in Corvo took about 10 weeks.', 'related'],
  ['Ada Brenn spent more than 90 years in Corvo.', 'Ada Brenn spent more than 40 years in Corvo.', 'conflicts'],
])('a length with a bound is its figure too: %s', (claim, sentence, verdict) => {
  expect(answer(claim, sentence)).toBe(verdict);
});

test.each<[claim: string, sentence: string, verdict: Verdict]>([
  ['The quake struck Corvo at 5:21 local time.', 'The quake struck Corvo at 5:02 local time.', 'conflicts'],
  ['The quake struck Corvo at 5:20 local time.', 'The quake struck Corvo at 5:21 local time.', 'related'],
  [
    'The quake struck Corvo at 7:31 local time (07:31 UTC).',
    'The quake struck Corvo at 4:31 local time (07:31 UTC).',
    'conflicts',
  ],
])('a clock that is told to the minute is held to it: %s', (claim, sentence, verdict) => {
  expect(answer(claim, sentence)).toBe(verdict);
});

test.each<[what: string, claim: string, sentence: string]>([
  [
    'a distance from somewhere else',
    'The accident took place about 20 miles (32 km) south of Tarn.',
    'The accident in Corvo, about 15 miles (24 km) southwest of Velden, was the latest in a series near Tarn.',
  ],
  [
    'a week and a day of a month',
    'Last week marked the opening of the museum in Corvo.',
    'The Saturday opening of the museum in Corvo was crowded.',
  ],
  ['what a pronoun leaves open', 'It had a magnitude of 4.1.', 'With a magnitude of 4.3, it was felt in Corvo.'],
  [
    'a word of a body’s name, which is nobody’s role',
    'Brenn was the first member of the Velden Driver Academy.',
    'Rally One driver Ada Brenn died aged 25.',
  ],
])('%s differs from nothing: %s', (_what, claim, sentence) => {
  expect(answer(claim, sentence)).not.toBe('conflicts');
});
