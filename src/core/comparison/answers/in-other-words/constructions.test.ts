import { expect, test } from 'vitest';
import { loadModels } from '../../../../cli/load-models';
import type { Verdict } from '../../../model';
import { readDocument, readStatement } from '../../../read-document';
import { compareClaims } from '../../compare-claims';

const models = loadModels();
const document = readDocument(
  'd',
  `Ferry line to Skarn starts again

Mayor Rosa Dunn and harbour master Ivo Kress took turns to steer the ferry Alba across the bay on Saturday. Dunn gave Kress a bundle of old charts, and Kress presented her with a brass lamp made in Bergen.

Video from the harbour office showed Dunn receiving a pair of carved oars – the same kind Kress gifted to Governor Lena Falk in 2021.

The shipping company Corvan has promised to repair the pier free of charge, in the event the storm damages it again. The line will keep its timetable and be run by Corvan’s operations chief, Meta Juul.

“We did not expect the engine to hold,” said Anders Vik, a mechanic at a shipyard in Stavanger, who led the repairs.

Residents complained about noise, but also about the prospect of Corvan moving its closely guarded archive to Skarn. Falk offered to pay for a second lamp. According to Dunn’s deputy Tomas Reed, the mayor also awarded Vik a medal.

Falk took the opportunity to praise the crew. Dunn had hoped to visit Stavanger. Juul exercised her legal right to inspect the hull.`,
  '2024-05-10',
  models,
);

const answer = (claim: string): Verdict | undefined =>
  compareClaims(readStatement(claim, '2024-05-10', models), [document])[0]?.verdict;

test.each<[what: string, claim: string]>([
  ['what two did by turns', 'Rosa Dunn and Ivo Kress steered the ferry Alba across the bay.'],
  ['taking turns in the present', 'Dunn and Kress take turns to steer ferry Alba'],
  ['giving told from who got it', 'Kress got a bundle of old charts from Dunn.'],
  ['getting told from who gave it', 'Lena Falk got oars of the same kind from Kress in 2021.'],
  ['a thing with who gave it', 'The lamp that Kress gave Dunn was made in Bergen.'],
  ['a source behind it all', 'Dunn was given a pair of carved oars, video from the harbour office showed.'],
  ['a condition turned round', 'Corvan has promised to repair the pier should the storm damage it again.'],
  ['a future that two verbs share', 'Meta Juul will run the line.'],
  ['someone described at length', 'Anders Vik led the repairs.'],
  ['being under something', 'Corvan’s archive is under close guard.'],
  ['from whom, beside according to', 'Vik got a medal from Dunn, Tomas Reed said.'],
  ['an opportunity taken', 'Falk praised the crew.'],
  ['a right used', 'Juul inspected the hull.'],
])('%s is said: %s', (_what, claim) => {
  expect(answer(claim)).toBe('supported');
});

test.each<[what: string, claim: string]>([
  ['only one of two', 'Falk and Kress took turns to steer the ferry Alba.'],
  ['the other giver', 'Kress got a pair of carved oars from Falk in 2021.'],
  ['another thing given', 'The lamp that Dunn gave Kress was made in Bergen.'],
  ['a gift to another', 'Falk was given a bundle of old charts.'],
  ['a source of another thing', 'Dunn was given a medal, video from the harbour office showed.'],
  ['a condition left out', 'Corvan repaired the pier free of charge.'],
  ['the future taken for done', 'Meta Juul has run the line.'],
  ['another leader of the work', 'Meta Juul led the repairs at the shipyard.'],
  ['an archive that only may move', 'Corvan moved its archive to Skarn.'],
  ['from whom, in another deed', 'Dunn got a medal from Vik.'],
  ['an offer taken for done', 'Falk paid for a second lamp.'],
  ['a hope taken for done', 'Dunn visited Stavanger.'],
])('%s is not said: %s', (_what, claim) => {
  expect(answer(claim)).not.toBe('supported');
});
