import { expect, test } from 'vitest';
import { loadModels } from '../../../../cli/load-models';
import type { Verdict } from '../../../model';
import { readDocument, readStatement } from '../../../read-document';
import { compareClaims } from '../../compare-claims';

const models = loadModels();
const document = readDocument(
  'd',
  `Harbour survey names Quell as the weak spot

A confidential Port Authority survey was left on a tram by a clerk on Monday. The 90-page survey lists the faults of the crane at Quell.

In May, Ruth Aske was forced to resign as Internal Affairs minister. The port handles 2.5 mln tonnes a year, and the refinery 400,000 bpd.

Norway and Chad yesterday signed a pact on the waters of the Orn river. Minister Tor Lind said the sides were ready to begin work.

Ana Ruiz won the vote for mayor of Quell on Sunday. Lind congratulated the winner. Some 1,200 rescuers combed the valley. Chad ordered two Norwegian envoys to leave the country within a week.

“The quay will close,” said a senior manager of the shipping line, who spoke on condition of anonymity. Tom Reed, a union man, disagreed.`,
  '2024-09-20',
  models,
);

const answer = (claim: string): Verdict | undefined =>
  compareClaims(readStatement(claim, '2024-09-20', models), [document])[0]?.verdict;

test.each<[what: string, claim: string]>([
  ['what one word counts', 'The Port Authority survey is 90 pages long.'],
  ['a month that opens the sentence', 'Ruth Aske resigned as internal affairs minister in May.'],
  ['a day before the verb', 'Norway and Chad signed a pact on the Orn river.'],
  ['the number of the sides', 'Lind said the two sides were ready to start work.'],
  ['someone by what she is', 'Tor Lind congratulated Ruiz.'],
  ['a country called again', 'Two Norwegian envoys were ordered to leave Chad.'],
  ['wishing to stay unnamed', 'A senior manager of the shipping line declined to be named.'],
  ['a count of what goes by another name', '1,200 rescue workers combed the valley.'],
])('%s is said: %s', (_what, claim) => {
  expect(answer(claim)).toBe('supported');
});

test.each<[what: string, claim: string]>([
  ['another count', 'The Port Authority survey is 80 pages long.'],
  ['another thing of as many', 'The Port Authority survey lists 90 faults.'],
  ['another month', 'Ruth Aske resigned as internal affairs minister in July.'],
  ['more sides', 'Lind said the three sides were ready to start work.'],
  ['the other one', 'Ruiz congratulated Lind.'],
  ['someone else who wished it', 'Tom Reed declined to be named.'],
  ['another country', 'Two envoys were ordered to leave Norway.'],
  ['a count of others', '1,200 residents combed the valley.'],
])('%s is not said: %s', (_what, claim) => {
  expect(answer(claim)).not.toBe('supported');
});
