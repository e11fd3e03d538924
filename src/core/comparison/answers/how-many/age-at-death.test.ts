import { expect, it } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';

it.each([
  [
    'Harold Ginter died at the age of 87.',
    'Harold Ginter, the Canadian novelist whose tales were translated into 20 languages, died at his home in Winnipeg on Saturday. He was 87.',
    'supported',
  ],
  [
    'Ginter died at 87.',
    'Harold Ginter, the Canadian novelist whose tales were translated into 20 languages, died at his home in Winnipeg on Saturday. He was 87.',
    'supported',
  ],
  [
    'Harold Ginter was 87.',
    'Harold Ginter, the Canadian novelist whose tales were translated into 20 languages, died at his home in Winnipeg on Saturday. He was 87.',
    'supported',
  ],
  [
    'Ada Lund died aged 91.',
    'Actress Ada Lund, who played queens and maids, has died in Oslo. She was 91.',
    'supported',
  ],
  ['Ada Lund died aged 91.', 'Actress Ada Lund, 91, died in Oslo on Monday.', 'supported'],
  [
    'Harold Ginter died at 78.',
    'Harold Ginter, the Canadian novelist whose tales were translated into 20 languages, died at his home in Winnipeg on Saturday. He was 87.',
    'conflicts',
  ],
  ['Ada Lund died at the age of 81.', 'Actress Ada Lund, 91, died in Oslo on Monday.', 'conflicts'],
  ['Ada Lund died at the age of 91.', 'Ada Lund left on Monday. She was 91.', 'related'],
  ['Karl Berg died at 87.', 'Karl Berg died on Monday. Ada Lund, 87, was his wife.', 'related'],
  ['Ada Lund died at 60.', 'Ada Lund died on Monday. Her son Karl Berg was there. He was 60.', 'related'],
  [
    'Ada Lund was 91 when she died.',
    'Actress Ada Lund, who played queens and maids, has died in Oslo. She was 91.',
    'supported',
  ],
  [
    'Solheim was 80 when she died.',
    'Norwegian soprano Ingrid Solheim, who made her debut at the Vienna State Opera in 1958, died of pneumonia on Sunday, her son Lars said. She was 90.',
    'conflicts',
  ],
])('how old someone was who died: %s %s', (claim, text, verdict) => {
  expect(answerClaim(claim, text)).toBe(verdict);
});
