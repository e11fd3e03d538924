import { expect, it } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';

const FLOWN = 'Chilean President Karl Berg flew to Togo on Monday to meet Togolese leader Ida Lund.';
const CLAIM = 'Chilean President Karl Berg on Wednesday presented Togolese leader Ida Lund with a car.';

it.each([
  ['supported', CLAIM, `${FLOWN} On Wednesday, Berg presented Lund with a car, according to Chilean state media.`],
  ['conflicts', CLAIM, `${FLOWN} On Wednesday, Aske presented Lund with a car, according to Chilean state media.`],
  ['related', CLAIM, `${FLOWN} On Wednesday, Lund presented Aske with a car, according to Chilean state media.`],
  [
    'related',
    'Chilean judge Karl Berg remains in custody.',
    'Chilean judge Karl Berg was released, while the Chilean officials remain in custody.',
  ],
])('whose president someone is stands for him nowhere else: %s: %s', (verdict, claim, text) => {
  expect(answerClaim(claim, text)).toBe(verdict);
});
