import { expect, it } from 'vitest';
import { answerClaim as answer } from '../../../../tests/answer-claim';

const CONDEMNED = 'Korvan has signed a letter condemning the Oslo Pact.';

it.each([
  ['Korvan signed a letter for the Oslo Pact.', CONDEMNED],
  ['Korvan signed a letter in favour of the Oslo Pact.', CONDEMNED],
  ['Korvan signed a letter against the Oslo Pact.', 'Korvan has signed a letter supporting the Oslo Pact.'],
])('what is for a thing is not said by what is against it: %s', (claim, sentence) => {
  expect(answer(claim, sentence)).not.toBe('supported');
});

it('what condemns a thing is against it', () => {
  expect(answer('Korvan signed a letter against the Oslo Pact.', CONDEMNED)).toBe('supported');
});
