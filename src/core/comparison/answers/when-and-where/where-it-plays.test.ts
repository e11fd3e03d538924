import { expect, test } from 'vitest';
import { loadModels } from '../../../../cli/load-models';
import type { Verdict } from '../../../model';
import { readDocument, readStatement } from '../../../read-document';
import { compareClaims } from '../../compare-claims';

const models = loadModels();
const document = readDocument(
  'd',
  `Growth in Chad beats forecasts

Farm exports carried the economy through a dry spring, the statistics office said.

Second-quarter output was reported up 7.2 percent on Tuesday, much stronger than most analysts had expected.

In Norway, first-quarter exports were reported up 3 percent on Monday.`,
  '2024-09-20',
  models,
);

const answer = (claim: string): Verdict | undefined =>
  compareClaims(readStatement(claim, '2024-09-20', models), [document])[0]?.verdict;

test('where a report plays need not be said again', () => {
  expect(answer('Chad’s second-quarter output was reported up 7.2 percent on Tuesday.')).toBe('supported');
});

test.each<[what: string, claim: string]>([
  ['a country that the report does not name', 'Peru’s second-quarter output was reported up 7.2 percent on Tuesday.'],
  ['a country named by the way', 'Norway’s second-quarter output was reported up 7.2 percent on Tuesday.'],
  ['what a sentence says of another', 'Chad’s first-quarter exports were reported up 3 percent on Monday.'],
])('%s is not said: %s', (_what, claim) => {
  expect(answer(claim)).not.toBe('supported');
});
