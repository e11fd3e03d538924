import { expect, test } from 'vitest';
import { loadModels } from '../../../../cli/load-models';
import type { Verdict } from '../../../model';
import { readDocument, readStatement } from '../../../read-document';
import { compareClaims } from '../../compare-claims';

const models = loadModels();
const document = readDocument(
  'd',
  `Dockers in Ardmouth walked out on Tuesday, and the union said that 40 ships were waiting.

Port director Helen Marsh gave the mayor, Tom Quill, a brass bell on Monday morning. Quill lost to Marsh in the 2019 vote.

Marsh sparked anger in Ardmouth. Dana Orr was sent to prison for four years.

A fire at the Halden works killed six men on Friday. The watchdog investigated Halden.

The report puts the damage at €30m to €40m. More than half of the cranes stood still.`,
  '2024-05-10',
  models,
);

test.each<[what: string, claim: string, verdict: Verdict]>([
  ['a verb of two words', 'Dockers in Ardmouth went on strike on Tuesday.', 'supported'],
  ['a verb with its object', 'Dana Orr was jailed for four years.', 'supported'],
  ['receiving for giving', 'Tom Quill received a brass bell from Helen Marsh.', 'supported'],
  ['being presented with', 'Tom Quill was presented with a brass bell.', 'supported'],
  ['receiving turned round', 'Helen Marsh received a brass bell from Tom Quill.', 'conflicts'],
  ['beating for losing to', 'Marsh beat Quill in the 2019 vote.', 'supported'],
  ['beating turned round', 'Quill beat Marsh in the 2019 vote.', 'conflicts'],
  ['dying for being killed', 'Six men died in a fire at the Halden works on Friday.', 'supported'],
  ['coming under investigation', 'Halden came under investigation.', 'supported'],
  ['another part of the day', 'Marsh gave Quill a brass bell on Monday evening.', 'conflicts'],
  ['a range of numbers', 'The report puts the damage at €300m to €400m.', 'conflicts'],
])('%s: %s', (_what, claim, verdict) => {
  const [comparison] = compareClaims(readStatement(claim, '2024-05-10', models), [document]);
  expect(comparison?.verdict).toBe(verdict);
});

test('a share is no answer to a count', () => {
  const [comparison] = compareClaims(readStatement('The damage report has 8,621 pages.', null, models), [document]);
  expect(comparison?.verdict).not.toBe('supported');
});
