import { expect, test } from 'vitest';
import { loadModels } from '../../cli/load-models';
import type { Verdict } from '../model';
import { readDocument, readStatement } from '../read-document';
import { compareClaims } from './compare-claims';

const models = loadModels();
const document = readDocument(
  'd',
  `Harbour survey names Quell as the weak spot

A confidential Port Authority survey was left on a tram by a clerk on Monday. The 90-page survey lists the faults of the crane at Quell.

In May, Ruth Aske was forced to resign as Internal Affairs minister. The port handles 2.5 mln tonnes a year, and the refinery 400,000 bpd.`,
  '2024-09-20',
  models,
);

const answer = (claim: string): Verdict | undefined =>
  compareClaims(readStatement(claim, '2024-09-20', models), [document])[0]?.verdict;

test.each<[what: string, claim: string]>([
  ['what one word counts', 'The Port Authority survey is 90 pages long.'],
  ['a month that opens the sentence', 'Ruth Aske resigned as internal affairs minister in May.'],
])('%s is said: %s', (_what, claim) => {
  expect(answer(claim)).toBe('supported');
});

test.each<[what: string, claim: string]>([
  ['another count', 'The Port Authority survey is 80 pages long.'],
  ['another thing of as many', 'The Port Authority survey lists 90 faults.'],
  ['another month', 'Ruth Aske resigned as internal affairs minister in July.'],
])('%s is not said: %s', (_what, claim) => {
  expect(answer(claim)).not.toBe('supported');
});
