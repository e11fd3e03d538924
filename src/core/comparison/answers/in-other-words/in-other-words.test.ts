import { describe, expect, it, test } from 'vitest';
import { answerClaim as answer } from '../../../../../tests/answer-claim';

type Held = readonly [claim: string, sentence: string];

describe('what a claim says will be', () => {
  it.each<Held>([
    [
      'Lena Aske will visit Chile next year.',
      'During the visit, Paul Brenn and Lena Aske announced a bank driven by Chile’s need for loans.',
    ],
    ['Lena Aske will open the bridge in Corvo.', 'Lena Aske opened the bridge in Corvo on Monday.'],
    ['The bridge in Corvo will be closed.', 'The bridge in Corvo was closed by Lena Aske in May.'],
  ])('is not said by what was: %s', (claim, sentence) => {
    expect(answer(claim, sentence)).not.toBe('supported');
  });

  it.each<Held>([
    ['Lena Aske will open the bridge in Corvo on Monday.', 'Lena Aske opens the bridge in Corvo on Monday.'],
    ['Lena Aske will visit Chile in May.', 'Lena Aske is set to visit Chile in May.'],
  ])('is said by what is arranged: %s', (claim, sentence) => {
    expect(answer(claim, sentence)).toBe('supported');
  });
});

describe('a claim in other words', () => {
  it.each<Held>([
    [
      'The demand for arms lies behind the new pact with Corvo.',
      'The pact with Corvo was driven by the demand for arms.',
    ],
    ['Lena Aske backed Chile’s military campaign in Corvo.', 'Lena Aske supported the war of Chile in Corvo.'],
    [
      'The Chilean and Peruvian ministers signed the pact in Corvo.',
      'In Corvo, the Chilean minister Lena Aske and the Peruvian minister Paul Brenn signed the pact.',
    ],
    [
      'Lena Aske is the sister of Omar Berg.',
      'The mayor Lena Aske, sister of the late Prime Minister Omar Berg, is the only woman in the new cabinet.',
    ],
    ['Lena Aske works for the state-run broadcaster Orlat.', 'Lena Aske works for the state broadcaster Orlat.'],
    ['Chile has the right of veto in the Corvo Council.', 'Chile has a veto in the Corvo Council.'],
    ['The board of Orlat is uneasy about the strike.', 'The board of Orlat voiced concern about the strike.'],
    ['Chile is under tough sanctions.', 'Lena Aske spoke of the heavily sanctioned Chile.'],
    ['Lena Aske passed on her know-how to Corvo.', 'Lena Aske passed her expertise on to Corvo.'],
    ['The bridge in Corvo is seen as partly a success.', 'The bridge in Corvo is seen as something of a success.'],
    ['Lena Aske left Corvo after the talks ended.', 'Lena Aske left Corvo after the talks.'],
    [
      'It was the second car that Lena Aske had given Paul Brenn.',
      'Lena Aske gave Paul Brenn a car on Monday, the second time she has given him a car.',
    ],
    ['Officials in Oslo worry about the growing ties.', 'The growing ties have sparked concern in Oslo.'],
    ['Lena Aske’s gifts for Paul Brenn included a lamp.', 'Lena Aske gave Paul Brenn a lamp.'],
    [
      'Hostility toward Corvo has brought Chile and Peru closer together.',
      'The alignment between Chile and Peru has deepened over their animosity toward Corvo.',
    ],
    ['The men took turns at the wheel of the truck in Corvo.', 'The men took turns to drive the truck in Corvo.'],
    [
      'Lena Aske gave her host a lamp in Lima.',
      'During her visit to Peru, Lena Aske gave Peruvian President Paul Brenn a lamp in Lima.',
    ],
  ])('is supported: %s', (claim, sentence) => {
    expect(answer(claim, sentence)).toBe('supported');
  });

  it.each<Held>([
    [
      'Lena Aske’s visit to Chile fell in a breakdown of ties.',
      'Lena Aske’s visit to Chile fell in a breakthrough of ties.',
    ],
    ['The vessel Orlat was built in Chile.', 'The Chilean minister Lena Aske boarded the Peruvian-built vessel Orlat.'],
    [
      'The original pledge of aid to Corvo was made in 1951.',
      'The pact is a revival of the 1961 pledge of aid to Corvo.',
    ],
    [
      'It was the third car that Lena Aske had given Paul Brenn.',
      'Lena Aske gave Paul Brenn a car on Monday, the second time she has given him a car.',
    ],
    [
      'Lena Aske’s previous visit to Chile took place 14 years ago.',
      'Lena Aske made her first visit to Chile in 24 years.',
    ],
    ['The port of Corvo is free of foreign sanctions.', 'Lena Aske spoke of the heavily sanctioned port of Corvo.'],
    ['Lena Aske kept silent on the strike in Corvo.', 'Lena Aske spoke of the strike in Corvo.'],
    ['Chile and Peru are drifting apart.', 'Chile and Peru have deepened their alignment.'],
    [
      'The two ministers said the plan was a “bold step.”',
      'Chilean minister Lena Aske and Peruvian minister Paul Brenn met on Monday. The two ministers said the plan was a “bold mistake.”',
    ],
  ])('is contradicted: %s', (claim, sentence) => {
    expect(answer(claim, sentence)).toBe('conflicts');
  });
});

test('who said nothing of a thing did not speak of it', () => {
  expect(
    answer('Lena Aske said nothing about the strike in Corvo.', 'Lena Aske spoke about the strike in Corvo.'),
  ).not.toBe('supported');
});

test('a guest who is given something is not the host', () => {
  expect(
    answer(
      'Paul Brenn’s host was given a lamp in Lima.',
      'During her visit to Peru, Lena Aske gave Peruvian President Paul Brenn a lamp in Lima.',
    ),
  ).not.toBe('supported');
});

describe('one word more', () => {
  it.each<Held>([
    ['Lena Aske drove the red truck alone in Corvo.', 'Lena Aske drove the red truck in Corvo.'],
    ['Lena Aske sat in the back seat in Corvo.', 'Lena Aske sat in the passenger seat in Corvo.'],
    [
      'Lena Aske gave Paul Brenn two lamps in Lima.',
      'Ministers Lena Aske and Paul Brenn met. In Lima, Lena Aske gave Paul Brenn a lamp as the pair exchanged gifts.',
    ],
    [
      'The pact was seen as a revival of the harbour in Corvo.',
      'The pact was seen as a revival of the harbour festival in Corvo.',
    ],
    [
      'Lena Aske hailed the economic ties of Chile and Peru.',
      'Lena Aske hailed the ties of Chile and Peru. Paul Brenn spoke of economic ties between Norway and Chile.',
    ],
    ['Lena Aske will visit Chile.', 'Lena Aske laughed during her visit to Chile.'],
    ['Lena Aske is a frequent visitor to Chile.', 'After her visit to Chile, Lena Aske spoke in Oslo.'],
    [
      'Paul Brenn later handed the dogs over to the state.',
      'Chilean minister Lena Aske received a pair of dogs, the breed that Ada Holm gifted to Paul Brenn in 2018.',
    ],
    ['Chile is a quiet country.', 'After a stop in Chile, Lena Aske toured quiet offices in Oslo.'],
    ['Lena Aske spoke of sending troops to Chile.', 'Lena Aske spoke of sending military technology to Chile.'],
    [
      'There is no play in Corvo on Monday.',
      'Monday is free in Corvo, and there is no play there on Tuesday, when the hall is cleaned.',
    ],
    ['Lena Aske is a friend of Chile.', 'Lena Aske spoke of the ties with Chile.'],
  ])('is not said by a sentence that lacks it: %s', (claim, sentence) => {
    expect(answer(claim, sentence)).not.toBe('supported');
  });
});

test('whoever buys what comes from a country does not belong to it', () => {
  expect(
    answer('Lena Aske is a buyer of Peruvian wine.', 'The Chilean minister Lena Aske praised Peruvian wine.'),
  ).not.toBe('conflicts');
});
