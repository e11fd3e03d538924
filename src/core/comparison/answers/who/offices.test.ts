import { expect, test } from 'vitest';
import { loadModels } from '../../../../cli/load-models';
import type { Verdict } from '../../../model';
import { readDocument, readStatement } from '../../../read-document';
import { compareClaims } from '../../compare-claims';

const models = loadModels();
const document = readDocument(
  'd',
  `Norwegian and Chilean leaders meet in Tarn

Norwegian President Ana Ruiz and Chilean President Lena Berg met in the town of Tarn on Monday. The two leaders announced a joint fund for lighthouses. Ruiz pledged a new survey ship.

Peru signed the accord on Friday without a ceremony. Peruvian President Omar Lind went fishing on Thursday.

The harbour will open again on May 20. After her visit to Tarn, Berg travelled to Velden. Kress, a pilot, carried mail from Velden to Tarn.

The council will check a fifth of all boats every year. The company Korv sold 40 percent of its shares. Inspectors are to report by June.`,
  '2024-05-10',
  models,
);

const answer = (claim: string): Verdict | undefined =>
  compareClaims(readStatement(claim, '2024-05-10', models), [document])[0]?.verdict;

test.each<[what: string, claim: string]>([
  ['countries by their leaders', 'Norway and Chile announced a joint fund for lighthouses.'],
  ['a country by its leader', 'Norway pledged a new survey ship.'],
  ['a leader for the country', 'Omar Lind signed the accord on Friday.'],
  ['an arranged future', 'The harbour is to open again on May 20.'],
  ['a future that is arranged', 'Inspectors will report by June.'],
  ['from a place after a visit to it', 'From Tarn, Berg travelled to Velden.'],
  ['a share as a percentage', 'The council will check 20 percent of all boats every year.'],
  ['a percentage as a share', 'Korv sold two-fifths of its shares.'],
])('%s: %s', (_what, claim) => {
  expect(answer(claim)).toBe('supported');
});

test.each<[what: string, claim: string]>([
  ['a country whose leader did not', 'Peru announced a joint fund for lighthouses.'],
  ['one of two leaders', 'Chile pledged a new survey ship.'],
  ['another leader', 'Ana Ruiz signed the accord on Friday.'],
  ['a country that went fishing', 'Peru went fishing on Thursday.'],
  ['an arranged future taken for done', 'The harbour opened again on May 20.'],
  ['an arranged report taken for done', 'Inspectors reported by June.'],
  ['the way back', 'Kress carried mail from Tarn to Velden.'],
  ['another share', 'The council will check 5 percent of all boats every year.'],
])('not %s: %s', (_what, claim) => {
  expect(answer(claim)).not.toBe('supported');
});
