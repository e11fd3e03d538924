import { describe, expect, it } from 'vitest';
import { answerClaim as answer } from '../../../tests/answer-claim';

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
    ['Lena Aske works for the state-run broadcaster Orlat.', 'Lena Aske works for the state broadcaster Orlat.'],
    ['Chile has the right of veto in the Corvo Council.', 'Chile has a veto in the Corvo Council.'],
    ['The board of Orlat is uneasy about the strike.', 'The board of Orlat voiced concern about the strike.'],
    ['Chile is under tough sanctions.', 'Lena Aske spoke of the heavily sanctioned Chile.'],
    ['Lena Aske passed on her know-how to Corvo.', 'Lena Aske passed her expertise on to Corvo.'],
    ['The bridge in Corvo is seen as partly a success.', 'The bridge in Corvo is seen as something of a success.'],
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
  ])('is contradicted: %s', (claim, sentence) => {
    expect(answer(claim, sentence)).toBe('conflicts');
  });
});
