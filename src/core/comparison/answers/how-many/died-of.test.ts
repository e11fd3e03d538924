import { expect, it } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';

it.each([
  [
    'Solheim died of cancer.',
    'Norwegian soprano Ingrid Solheim, who made her debut at the Vienna State Opera in 1958, died of pneumonia on Sunday, her son Lars said. She was 90.',
    'conflicts',
  ],
  [
    'Solheim was 80 when she died.',
    'Norwegian soprano Ingrid Solheim, who made her debut at the Vienna State Opera in 1958, died of pneumonia on Sunday, her son Lars said. She was 90.',
    'conflicts',
  ],
  ['Solheim died of cancer.', 'Ingrid Solheim, whose husband died of pneumonia, died on Sunday.', 'related'],
  ['Lind died of malaria.', 'Mona Lind died of cancer in Oslo on Monday.', 'conflicts'],
  ['Lind died of malaria.', 'Mona Lind died in Oslo, where her husband had died of cancer.', 'related'],
  ['Lind died of malaria.', 'Mona Lind died on Monday. Her husband died of cancer.', 'related'],
])('of what someone died: %s %s', (claim, text, verdict) => {
  expect(answerClaim(claim, text)).toBe(verdict);
});
