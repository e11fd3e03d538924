import { expect, test } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';

test.each<[claim: string, text: string]>([
  [
    'Peru signed the treaty in Oslo.',
    'Chile, along with Peru and Mali, signed the treaty in Oslo, while Chad needed more time.',
  ],
  ['Mali signed the treaty in Oslo.', 'Chile, together with Mali, signed the treaty in Oslo on Sunday.'],
  [
    'Chile supplied the boats.',
    'The boats, supplied by Chile under a deal signed in 2008, are to be based in the bay.',
  ],
  [
    'The inquiry was handed to the governor.',
    'Omar Lind, a retired clerk, led the inquiry, which was handed to the governor in July.',
  ],
  [
    'The mayor refused to name the towns.',
    'The mayor would only say that talks were under way, and refused to name the towns taking part.',
  ],
  ['Chile halted aid flights.', 'The seizure of the port by rebels forced Chile to halt aid flights.'],
  [
    'Tor Berg stepped down on Friday.',
    'Pushed to resign by the mayor, finance chief Tor Berg stepped down late on Friday, ending a row over the tax.',
  ],
  [
    'The sailors were killed by a bomb.',
    'A bomb that killed three sailors near the pier was the work of smugglers and not of rebels.',
  ],
])('is said: %s', (claim, text) => {
  expect(answerClaim(claim, text)).toBe('supported');
});

test.each<[claim: string, text: string]>([
  ['Ada Lind resigned in May.', 'Following the resignation of Ada Lind in March, the club has been led by two others.'],
  [
    'Ada Lind escaped on Thursday.',
    'The escape of Ada Lind from a prison in Oslo on Tuesday has embarrassed the mayor.',
  ],
])('is said otherwise: %s', (claim, text) => {
  expect(answerClaim(claim, text)).toBe('conflicts');
});

test.each<[claim: string, text: string]>([
  [
    'Chad signed the treaty in Oslo.',
    'Chile, along with Peru and Mali, signed the treaty in Oslo, while Chad needed more time.',
  ],
  ['Peru signed the treaty in Oslo.', 'Chile, unlike Peru, signed the treaty in Oslo on Sunday.'],
  ['Peru signed the treaty in Oslo.', 'Chile, a neighbour of Peru, signed the treaty in Oslo on Sunday.'],
  ['The minister was arrested on Friday.', 'The minister’s brother was arrested on Friday in Oslo.'],
  [
    'The minister was arrested on Friday.',
    'The arrest on Friday of the minister’s brother has led to calls for change.',
  ],
  ['Ada Lind resigned in May.', 'The council discussed the resignation of Ada Lind in March.'],
  [
    'Ada Lind escaped on Thursday.',
    'The escape of Ada Lind’s brother from a prison in Oslo on Tuesday embarrassed the mayor.',
  ],
  ['The governor was handed to the inquiry.', 'Omar Lind led the inquiry, which was handed to the governor in July.'],
  [
    'Omar Lind said his men had come under attack.',
    'An army spokesman, Omar Lind, denied this and said his men had come under attack.',
  ],
  [
    'American judges approved the drug in 2009.',
    'Developed at a school in Oslo and approved by European judges in 2009, the drug costs less than its American rival.',
  ],
  [
    'Two Chilean sailors are missing.',
    'Eleven sailors were rescued after the tanker ran aground; two others, both Chileans, are missing.',
  ],
])('is not settled by who or what is beside it: %s', (claim, text) => {
  expect(['related', 'not-covered']).toContain(answerClaim(claim, text));
});
