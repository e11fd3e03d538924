import { expect, test } from 'vitest';
import { loadModels } from '../../../../cli/load-models';
import type { Verdict } from '../../../model';
import { readDocument, readStatement } from '../../../read-document';
import { compareClaims } from '../../compare-claims';

const models = loadModels();
const document = readDocument(
  'd',
  `Ferry firm Nordlink sues port of Velsund over storm damage

Nordlink said on Monday that it had sued the port of Velsund. It reported a loss of $12 million for the quarter.

Norwegian President Ana Ruiz met Lena Berg, the Chilean president, in Oslo and gave her a bronze bell and a map. Ruiz’s aide Dana Orr said the visit ended on Friday. The two leaders inked a trade pact during the visit, promising to help each other if one of them was attacked.

Berg voiced her “full support and trust” in the pact. She praised ties “based on patience and respect.”

Residents accused Nordlink of dumping oil in the harbour. Nordlink carried grain from Velsund to Tarn, and faces six counts of theft and two of fraud. Orr said she expected approval of the pact by June. The council voted to cancel the fireworks. The pact is the most important agreement that Norway and Chile have signed in decades.`,
  '2024-05-10',
  models,
);

const answer = (claim: string): Verdict | undefined =>
  compareClaims(readStatement(claim, '2024-05-10', models), [document])[0]?.verdict;

test.each<[what: string, claim: string]>([
  ['a company named in the sentence before', 'Nordlink reported a loss of $12 million for the quarter.'],
  ['whose visit it was', 'Orr said that Berg’s visit ended on Friday.'],
  ['a verb that only carries its noun', 'Residents made accusations against Nordlink.'],
  ['a list that two objects make up', 'Ana Ruiz gave Lena Berg a bronze bell and a map.'],
  ['an aside beside the statement', 'Ana Ruiz, who met Lena Berg in Oslo, gave her a bronze bell.'],
  ['quoted words with another verb of saying', 'Berg declared “full support and trust” in the pact.'],
  ['what a vote brings about', 'The council cancelled the fireworks.'],
])('%s is understood: %s', (_what, claim) => {
  expect(answer(claim)).toBe('supported');
});

test.each<[what: string, claim: string]>([
  ['the owner of a role', 'Dana Orr is an aide to Lena Berg.'],
  [
    'a superlative turned round',
    'The pact is the least important agreement that Norway and Chile have signed in decades.',
  ],
  ['a loss for a profit, of a company named before', 'Nordlink reported a profit of $12 million for the quarter.'],
  ['what someone could not do', 'Lena Berg could not support the pact.'],
  ['the number of one thing for that of another', 'Nordlink faces two counts of theft.'],
  ['one word of a quotation', 'Berg declared “limited support and trust” in the pact.'],
])('%s is a difference: %s', (_what, claim) => {
  expect(answer(claim)).toBe('conflicts');
});

test.each<[what: string, claim: string]>([
  ['what someone is only accused of', 'Nordlink dumped oil in the harbour.'],
  ['what is only expected', 'The pact was approved by June.'],
  ['standing against something', 'The council is against the fireworks.'],
  ['what will be, of what was', 'Ana Ruiz will meet Lena Berg in Tarn.'],
  ['someone’s words without the speaker', 'Ties are based on patience and respect.'],
])('%s is neither said nor denied: %s', (_what, claim) => {
  expect(['related', 'not-covered']).toContain(answer(claim));
});
