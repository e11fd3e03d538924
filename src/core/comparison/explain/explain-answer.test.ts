import { expect, test } from 'vitest';
import { englishWords } from '../../../../tests/english';
import { loadModels } from '../../../cli/load-models';
import { readDocument, readStatement } from '../../read-document';
import { compareClaims } from '../compare-claims';
import { toReasonMessage } from './to-reason-message';

const models = loadModels();
const text = `Vera Lind opened the harbour museum in Ostholm after 24 years on Friday.

About 300 guests came, and Jon Aske gave Lind a silver key.

Lind plans to build a second hall. The council did not pay for the roof.

Lind drove from Marn to Ostholm.

Engineer Omar Ruiz said that the hall could pay for itself in a decade.

Builder Jon Aske denied that the walls were damp.`;
const document = readDocument('d', text, null, models);

/** The reason as the reader sees it. */
function explain(claim: string): string | undefined {
  const [comparison] = compareClaims(readStatement(claim, null, models), [document]);
  const [answer] = comparison?.answers ?? [];
  if (!answer) return undefined;
  const { key, values } = toReasonMessage(answer.explanation, claim, text);
  return englishWords.say(key, ...values);
}

test.each<[claim: string, reason: string]>([
  ['Vera Lind opened the harbour museum after 24 years.', 'The document says all of this.'],
  ['Vera Lind opened the harbour museum after 14 years.', 'The page says “14 years”; the document says “24 years”.'],
  ['Vera Lind opened the harbour museum on Sunday.', 'The page says “Sunday”; the document says “Friday”.'],
  ['About 500 guests came.', 'The page says “500 guests”; the document says “300 guests”.'],
  ['Lind gave Aske a silver key.', 'On the page it is “Lind” who does it; in the document it is “Jon Aske”.'],
  ['The council paid for the roof.', 'The page says “paid”; the document says that this did not happen (“pay”).'],
  [
    'Omar Ruiz said the hall could not pay for itself in a decade.',
    'The page says that this did not happen (“pay”); the document says “pay”.',
  ],
  [
    'Vera Lind built a second hall.',
    'The document speaks of this as something planned, possible or wished for, not as done.',
  ],
  ['Jon Aske admitted that the walls were damp.', 'The page says “admitted”; the document says “denied”.'],
  ['Lind drove from Ostholm to Marn.', 'The page says “from Ostholm”; the document says “from Marn”.'],
  ['The walls were damp.', 'In the document someone denies this.'],
  ['Vera Lind opened the harbour museum in a red coat.', 'The document speaks of this, but not of “red” … “coat”.'],
])('“%s” is explained: %s', (claim, reason) => {
  expect(explain(claim)).toBe(reason);
});
