import { expect, test } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';
import { loadModels } from '../../../../cli/load-models';
import type { Verdict } from '../../../model';
import { readDocument, readStatement } from '../../../read-document';
import { compareClaims } from '../../compare-claims';

const models = loadModels();
const document = readDocument(
  'd',
  `Kestrel Cup decided in Velden

The striker Von Hale opened the scoring at the Harbour Cup on Sunday. Hale received the Harbour Cup Fair Play Prize.

The satellite Skylark 4 and its twin were built in Velden. Its maker, Corvid Systems, shipped Skylark 4 in May.

The referee, Robert Orr, was given a silver whistle by the dairy Ostra on Monday. Orr thanked the dairy.

The J-Tarns have been in service for thirty years. Korvan has signed a letter condemning the federal Defense of Harbours Act.`,
  '2024-05-10',
  models,
);

const answer = (claim: string): Verdict | undefined =>
  compareClaims(readStatement(claim, '2024-05-10', models), [document])[0]?.verdict;

test.each<[what: string, claim: string]>([
  ['a first name that begins surnames', 'Von Hale received the Harbour Cup Fair Play Prize.'],
  ['a name of plain words', 'The Harbour Cup Fair Play Prize was received by Hale.'],
  ['a name with a number', 'Corvid Systems shipped Skylark 4 in May.'],
  ['what someone received', 'A silver whistle was received by Robert Orr on Monday.'],
  ['a short first name', 'Bob Orr thanked the dairy.'],
  ['a name that is read as two', 'Korvan signed a letter against the Defense of Harbours Act.'],
  ['a name without its hyphen', 'The JTarns have been in service for thirty years.'],
])('%s: %s', (_what, claim) => {
  expect(answer(claim)).toBe('supported');
});

test.each<[what: string, claim: string]>([
  ['the longer name for the shorter', 'Von Hale opened the scoring at the Harbour Cup Fair Play Prize.'],
  ['another number in the name', 'Corvid Systems shipped Skylark 5 in May.'],
  ['another with that surname', 'Ida Hale received the Harbour Cup Fair Play Prize.'],
  ['another with that surname, whom the document calls by it', 'Ida Orr thanked the dairy.'],
])('not %s: %s', (_what, claim) => {
  expect(answer(claim)).not.toBe('supported');
});

test.each<[what: string, claim: string]>([
  ['what was received, told from the other side', 'The Harbour Cup Fair Play Prize was received by Von Hale.'],
  ['the surname alone', 'Orr thanked the dairy.'],
])('no conflict in %s: %s', (_what, claim) => {
  expect(answer(claim)).not.toBe('conflicts');
});

const KOREAS = `Ferry line stays closed

North Korea and South Korea closed the ferry line on Monday. North Korea gave South Korea a list of 30 ships. Relations between the two countries saw a low point in 2019.

Dana Orr and Karl Orr run the dairy Ostra. Dana Orr and Karl Orr bought a barge in May.`;

test.each<[what: string, claim: string, verdict: Verdict]>([
  ['countries of one name', 'The two Koreas closed the ferry line on Monday.', 'supported'],
  ['what was between them', 'Relations between the two Koreas saw a low point in 2019.', 'supported'],
  ['a half of a divided country', 'The North gave South Korea a list of 30 ships.', 'supported'],
  ['both of its halves', 'The North gave the South a list of 30 ships.', 'supported'],
  ['the family', 'The Orrs bought a barge in May.', 'supported'],
  ['another day', 'The two Koreas closed the ferry line on Friday.', 'conflicts'],
])('who is meant together, or by half of a name, is known: %s', (_what, claim, verdict) => {
  expect(answerClaim(claim, KOREAS)).toBe(verdict);
});

test.each<[what: string, claim: string]>([
  ['one of a family', 'Karl Orr and Vera Orr bought a barge in May.'],
  ['the halves the other way round', 'The South gave the North a list of 30 ships.'],
])('not %s: %s', (_what, claim) => {
  expect(answerClaim(claim, KOREAS)).not.toBe('supported');
});

const SUMS = `Council talks of the ferry

The UN Security Council met in Velden on Monday. The widow’s family is seeking CA$5 million from the ferry line. A ship of the navy, the HMS Orlat, sank on Monday near the border with Chad.`;

test.each<[what: string, claim: string, verdict: Verdict]>([
  ['a body without its owner', 'The Security Council met in Velden on Monday.', 'supported'],
  ['a ship without its prefix', 'The Orlat sank near the border with Chad.', 'supported'],
  ['a sum', 'The widow’s family is seeking CA$5 million from the ferry line.', 'supported'],
  ['another sum', 'The widow’s family is seeking CA$15 million from the ferry line.', 'conflicts'],
])('bodies and sums are read as they are written: %s', (_what, claim, verdict) => {
  expect(answerClaim(claim, SUMS)).toBe(verdict);
});
