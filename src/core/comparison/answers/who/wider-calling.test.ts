import { expect, it } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';

it.each([
  [
    'Ginter was a Canadian writer.',
    'Harold Ginter, the Canadian novelist whose tales of prairie life were translated into 20 languages, died at his home in Winnipeg on Saturday. He was 87.',
    'supported',
  ],
  [
    'Ginter was a Canadian publisher.',
    'Harold Ginter, the Canadian novelist whose tales of prairie life were translated into 20 languages, died at his home in Winnipeg on Saturday. He was 87.',
    'related',
  ],
  ['Ada Lund was a novelist.', 'Ada Lund, a Norwegian writer, died on Saturday.', 'not-covered'],
])('a wider word for what someone is says it too: %s %s', (claim, text, verdict) => {
  expect(answerClaim(claim, text)).toBe(verdict);
});
