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
