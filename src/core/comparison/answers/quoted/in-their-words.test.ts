import { describe, expect, it } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';

const SPEECH =
  'In a statement, President Ida Lund said that “we have waited long. But now things are different. Trade and exchanges between Norway and Velden will be suspended.” Marta Dahl, her deputy, was at sea.';
const REPLY =
  '“Enough is enough,” said Ida Lund. “There is, to be frank, far too much support for the poor in our town.” Marta Dahl was not there.';

describe('what someone says in several sentences is theirs in each of them', () => {
  it.each([
    ['the last of them', 'Lund said that trade between Norway and Velden will be suspended.', SPEECH, 'supported'],
    ['its opposite', 'Lund said that trade between Norway and Velden will continue.', SPEECH, 'conflicts'],
    ['what goes on behind who says so', 'Ida Lund said there is too much support for the poor.', REPLY, 'supported'],
    ['its opposite by a small word', 'Ida Lund said there is too little support for the poor.', REPLY, 'conflicts'],
  ])('%s', (_, claim, text, verdict) => {
    expect(answerClaim(claim, text)).toBe(verdict);
  });

  it.each([
    ['is not another’s', 'Marta Dahl said that trade between Norway and Velden will be suspended.', SPEECH],
    ['is not denied', 'Lund denied that trade between Norway and Velden will be suspended.', SPEECH],
    ['is not what one might say', 'Lund may say that trade between Norway and Velden will be suspended.', SPEECH],
    ['is not the page’s own word', 'There is too much support for the poor.', REPLY],
  ])('and %s', (_, claim, text) => {
    expect(answerClaim(claim, text)).not.toBe('supported');
  });
});
