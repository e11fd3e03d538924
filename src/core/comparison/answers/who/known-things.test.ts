import { expect, test } from 'vitest';
import { loadModels } from '../../../../cli/load-models';
import type { Verdict } from '../../../model';
import { readDocument, readStatement } from '../../../read-document';
import { compareClaims } from '../../compare-claims';

const models = loadModels();
const document = readDocument(
  'd',
  `Brewery and dairy plan a joint cold store in Velden

The brewery Halm and the dairy Ostra said on Tuesday that they would build a cold store in Velden at a cost of €90 million.

“No depot will close because of this project,” Halm’s chief executive, Dana Orr, told reporters. The town of Velden will pay a third of that sum.

Lena Berg, 61, a professor of economics, surveyed four sites last winter. One of the four, a quarry owned by nuns, lies beside a canal. She published the survey in March and it ran to ninety pages.

“Salt and Ice,” written by Mira Lund, describes the old ice trade. Lund, who left the bank Tarn to found Korv in 2018, wrote it in five weeks.

The minister, Paul Thorn, gave Orr a silver ladle. According to Thorn’s deputy Tomas Reed, the minister also presented Berg with a barometer. Police questioned a driver about a broken gate. The driver denied everything.

Thorn praised the plan as “sound and overdue.” A bus company complained about the noise. Its rival said nothing.`,
  '2024-05-10',
  models,
);

const answer = (claim: string): Verdict | undefined =>
  compareClaims(readStatement(claim, '2024-05-10', models), [document])[0]?.verdict;

test.each<[what: string, claim: string]>([
  ['a store for this project', 'Dana Orr said no depot would close because of the cold store.'],
  ['a promise in someone’s words', 'Dana Orr promised that no depot would close because of the project.'],
  ['what a sum is', 'Velden will pay a third of the cost.'],
  ['what four were', 'Nuns own one of the sites.'],
  ['what ran to pages', 'The survey ran to ninety pages.'],
  ['an age before a calling', 'The professor surveyed four sites last winter.'],
  ['how long it took', 'Lund needed five weeks to write it.'],
  ['a bank by its name', 'Lund left the bank to found Korv in 2018.'],
  ['gifts by their owner', 'A silver ladle was among Paul Thorn’s gifts to Orr.'],
  ['presents received', 'A barometer was among the presents that Berg received from Thorn.'],
  ['someone’s words', 'In Thorn’s words, the plan is “sound and overdue.”'],
])('%s: %s', (_what, claim) => {
  expect(answer(claim)).toBe('supported');
});

test.each<[what: string, claim: string]>([
  ['a store that nothing points at', 'Police questioned a driver about the cold store.'],
  ['a survey that nothing points at', 'Police questioned a driver about the survey.'],
  ['the other thing spoken of', 'The quarry ran to ninety pages.'],
  ['a promise that nobody made', 'Lena Berg promised that no depot would close because of the project.'],
  ['gifts the other way', 'A silver ladle was among Orr’s gifts to Paul Thorn.'],
  ['gifts to another', 'A silver ladle was among Paul Thorn’s gifts to Berg.'],
  ['someone else’s words', 'In Reed’s words, the plan is “sound and overdue.”'],
  ['another length', 'Lund needed five months to write it.'],
  ['another founder', 'Dana Orr founded Korv in 2018.'],
  ['another sum', 'Velden will pay a third of the rent.'],
  ['another owner of the noise', 'The dairy complained about the noise.'],
  ['the rival’s complaint', 'The brewery said nothing about the noise.'],
])('not %s: %s', (_what, claim) => {
  expect(answer(claim)).not.toBe('supported');
});
