import { expect, test } from 'vitest';
import { loadModels } from '../../../../cli/load-models';
import type { Verdict } from '../../../model';
import { readDocument, readStatement } from '../../../read-document';
import { compareClaims } from '../../compare-claims';

const models = loadModels();
const document = readDocument(
  'd',
  `Mine above Tarn to stay open

Vera Lind will stay on as head of the Tarn mine if the court lifts its ban. The union would call a strike unless the owner raised wages by 4 percent.

Jon Aske reportedly sold his 12 shares in March. Aske almost lost the house in Velsund, and he probably met Dana Orr in Oslo on Friday.

The owner is said to have paid the guards 300 crowns each. Orr hoped that the council had seen the letter of 9 May.

Miners asked if Lind had read the report from Bergen. Voters were asked whether Tarn should join the river pact with Velsund.`,
  '2024-05-16',
  models,
);

const answer = (claim: string): Verdict | undefined =>
  compareClaims(readStatement(claim, '2024-05-16', models), [document])[0]?.verdict;

test.each<[what: string, claim: string]>([
  ['a condition', 'Vera Lind will stay on as head of the Tarn mine.'],
  ['a condition by “unless”', 'The union would call a strike.'],
  ['hearsay by an adverb', 'Jon Aske sold his 12 shares in March.'],
  ['what nearly came about', 'Aske lost the house in Velsund.'],
  ['doubt', 'Aske met Dana Orr in Oslo on Friday.'],
  ['hearsay by a verb', 'The owner paid the guards 300 crowns each.'],
  ['a hope', 'The council had seen the letter of 9 May.'],
  ['a question', 'Lind had read the report from Bergen.'],
  ['a question of what should be', 'Tarn will join the river pact with Velsund.'],
])('what the document says only with %s is not supported without it: %s', (_what, claim) => {
  expect(answer(claim)).toBe('related');
});

test.each<[what: string, claim: string]>([
  ['the same condition', 'If the court lifts its ban, Vera Lind will stay on as head of the mine.'],
  ['what is only possible', 'Vera Lind may stay on as head of the Tarn mine.'],
  ['the same hearsay', 'Jon Aske is said to have sold his 12 shares in March.'],
  ['the same doubt', 'On Friday, Aske probably met Orr in Oslo.'],
])('%s is supported: %s', (_what, claim) => {
  expect(answer(claim)).toBe('supported');
});
