import { expect, test } from 'vitest';
import { loadModels } from '../../../../cli/load-models';
import type { Verdict } from '../../../model';
import { readDocument, readStatement } from '../../../read-document';
import { compareClaims } from '../../compare-claims';

const models = loadModels();
const document = readDocument(
  'd',
  `Norway and Chile agree on fishing rules

Norwegian President Ana Ruiz and Chilean leader Lena Berg laughed together as they planted an oak in the park on Monday. The two leaders later opened a museum.

Norway and Chile signed a fishing accord after eleven months of talks. It is the most important treaty that the two countries have concluded in a century.

The Norwegian president’s spokesman Jonas Holm said the accord would be printed. Oslo has long wanted rules for the southern sea.

Velden University paid for the talks. The university will also keep the records, and has hired twelve clerks. Its rector, Paul Thorn, who left the port authority of Tarn in 2019, now lives in Bergen.

Dana Orr and Mira Lund shared the prize for best drawing. It was Ruiz who chose the frame. The tallest oak in the park is the one near the gate.`,
  '2024-05-10',
  models,
);

const answer = (claim: string): Verdict | undefined =>
  compareClaims(readStatement(claim, '2024-05-10', models), [document])[0]?.verdict;

test.each<[what: string, claim: string]>([
  ['both countries', 'The two countries signed a fishing accord.'],
  ['each of them', 'Each country signed the fishing accord after eleven months of talks.'],
  ['both sides', 'Both sides signed a fishing accord after eleven months of talks.'],
  ['the pair', 'The pair planted an oak in the park on Monday.'],
  ['two women by their names', 'The two women laughed together as they planted an oak.'],
  ['governments', 'The governments of Norway and Chile signed a fishing accord.'],
  ['no treaty more important', 'Norway and Chile have not concluded a more important treaty in a century.'],
  [
    'no treaty as important',
    'No treaty concluded by the two countries in a century has been as important as this accord.',
  ],
  ['a university by its noun', 'Velden University has hired twelve clerks.'],
  ['two who share a prize', 'Two women shared the prize for best drawing.'],
  ['a leader brought to the front', 'It was the Norwegian president who chose the frame.'],
])('%s: %s', (_what, claim) => {
  expect(answer(claim)).toBe('supported');
});

test.each<[what: string, claim: string]>([
  ['other countries', 'The two countries opened a museum.'],
  ['too many', 'The three countries signed a fishing accord.'],
  ['men', 'The two men planted an oak in the park on Monday.'],
  ['one of the two', 'Each country wanted rules for the southern sea.'],
  ['a government that did not', 'The government of Chile has long wanted rules for the southern sea.'],
  ['a lower degree', 'Norway and Chile have not concluded a less important treaty in a century.'],
  ['another place of work', 'Paul Thorn works at Velden University.'],
  ['another university', 'Oslo University has hired twelve clerks.'],
  ['companies', 'The two companies signed a fishing accord.'],
  ['another leader at the front', 'It was the Chilean leader who chose the frame.'],
  ['a president’s work for a government', 'The Norwegian government chose the frame.'],
  ['no oak taller, elsewhere', 'No oak in Bergen is taller than the one near the gate.'],
])('%s: not %s', (_what, claim) => {
  expect(answer(claim)).not.toBe('supported');
});

/** The same words as on the pages below, of another. */
const FRAME = `Prizes of the week

Norwegian President Ana Ruiz and Mira Lund came to Velden. The president chose the frame.

Dana Orr came late. She planted an oak in the park on Monday. She chose the frame.

Trains ran as usual.`;

/** What is answered to the last claim of a page of several sentences. */
const answerLast = (page: string): Verdict | undefined =>
  compareClaims(readDocument('p', `Rules for the south\n\n${page}`, '2024-05-10', models).reading, [document]).at(-1)
    ?.verdict;

test.each<[what: string, page: string]>([
  ['countries', 'Norway met Chile over the southern sea. The two countries signed a fishing accord.'],
  ['leaders', 'Ana Ruiz and Lena Berg met on Monday. The two women planted an oak in the park on Monday.'],
  ['people under they', 'Dana Orr and Mira Lund met in Velden. They shared the prize for best drawing.'],
])('%s whom the page has named are those of the document', (_what, page) => {
  expect(answerLast(page)).toBe('supported');
});

test.each<[what: string, page: string]>([
  ['countries', 'Norway and Peru met over the southern sea. The two countries signed a fishing accord.'],
  ['people', 'Dana Orr and Lena Berg met in Velden. They shared the prize for best drawing.'],
])('other %s of the page are not', (_what, page) => {
  expect(answerLast(page)).not.toBe('supported');
});

test.each([
  'A baker lives in Velden. He planted an oak in the park on Monday.',
  'Some girls came to Velden. They planted an oak in the park on Monday.',
])('whoever the page does not settle is nobody of the document: %s', (page) => {
  expect(answerLast(page)).not.toBe('supported');
});

test.each<[what: string, page: string]>([
  ['someone whom the page leaves open', 'A baker lives in Velden. She did not plant an oak in the park on Monday.'],
  ['another who is named', 'Mira Lund lives in Velden. She did not choose the frame.'],
  ['another in the same office', 'Peruvian President Eva Holt spoke. The president did not choose the frame.'],
])('what is denied of %s is no conflict', (_what, page) => {
  const frame = readDocument('f', FRAME, '2024-05-10', models);
  const given = compareClaims(readDocument('p', `A day in Velden\n\n${page}`, '2024-05-10', models).reading, [frame]);
  expect(given.at(-1)?.verdict).not.toBe('conflicts');
});
