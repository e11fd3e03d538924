import { expect, test } from 'vitest';
import { answerClaim } from '../../../tests/answer-claim';
import { loadModels } from '../../cli/load-models';
import type { Verdict } from '../model';
import { readDocument, readStatement } from '../read-document';
import { compareClaims } from './compare-claims';

type Row = readonly [what: string, claim: string, sentence: string];

test.each<Row>([
  [
    'letters that another name begins with are those of the body that they spell',
    'The fund is run by the NWB and the Velden Trust.',
    'The fund is run by the Northern Water Board and the Velden Trust. The NWB named its crew the NWB Diving Unit.',
  ],
  [
    'a court is known by its country before it and behind it',
    'The Norwegian Supreme Court ruled 5–4 that parts of the Ferry Act are void.',
    'The Supreme Court of Norway ruled 5–4 on Monday that parts of the Ferry Act are void.',
  ],
  [
    'people of a country are its citizens',
    'Four Norwegians were held at Korv Airport.',
    'Four Norwegian citizens were held at Korv Airport on Monday.',
  ],
  [
    'a word of degree adds nothing',
    'The rally was a highly public show of the ties between Chile and Peru.',
    'The rally has been a very public display of the ties between Chile and Peru.',
  ],
  [
    'who is called on to do it is to do it',
    'Velden has asked Chile to look into the killings.',
    'Velden on Monday called on the state of Chile to look into many killings.',
  ],
])('the document says the same: %s', (_what, claim, sentence) => {
  expect(answerClaim(claim, sentence)).toBe('supported');
});

test.each<Row>([
  ['who lost has not won', 'Chile beat Peru 1–0.', 'On Sunday Chile lost to Peru 0–1, and Norway beat Ghana 3–0.'],
  [
    'who will be met is another',
    'Chile will meet Ghana in the final.',
    'Chile is now scheduled to play Peru in the final.',
  ],
  [
    'what is done still is not done',
    'The bank still trusts old cards.',
    'Since May, the bank does not trust old cards.',
  ],
  [
    'a leg is no arm',
    'Witnesses said Lund was hit in the arm.',
    'The Velden Post wrote that witnesses said Lund was hit in the leg.',
  ],
  [
    'the top of a house is not its ground',
    'Aske died on the ground floor of the mill.',
    'Aske died on the top floor of the mill.',
  ],
  [
    'next month is not next year, whatever year is named behind',
    'Ida Lund expects a possible drug to start clinical trials next year.',
    'Ida Lund told a paper she expected a possible drug to start clinical trials next month, so that it is there by 2026.',
  ],
  [
    'what is called something is called otherwise',
    'Lund called farming in Korv “a respected trade”.',
    'Farming in Korv is becoming “an endangered trade”, Lund said.',
  ],
])('the document says otherwise: %s', (_what, claim, sentence) => {
  expect(answerClaim(claim, sentence)).toBe('conflicts');
});

test.each<Row>([
  [
    'what somebody is head of stands behind the office',
    'Ida Lund is the managing director of korv.example.',
    'Ida Lund, managing director of Ofra, said so in a talk with korv.example.',
  ],
  [
    'what is so now was not so then',
    'The files were public during the long trial.',
    'The files, kept under lock during the long trial, are now public.',
  ],
  [
    'who receives it does not give it',
    'Lund presented Aske with a pair of Velden hunting dogs.',
    'Pictures showed Lund in return receiving a pair of Velden hunting dogs, the breed Aske once gave to the king.',
  ],
])('the document does not say it: %s', (_what, claim, sentence) => {
  expect(answerClaim(claim, sentence)).not.toBe('supported');
});

test.each<Row>([
  [
    'what ends is one thing, and what passes another',
    'Norway called off its flood watch, an expert there saying the danger was over.',
    'Later, Norway too ended its flood watch, with an expert at its centre noting that the danger has passed.',
  ],
  [
    'both tell that it is done no more',
    'Lund stopped taking his pills about two weeks before the trip.',
    'The doctors said that Lund was taking pills, and discontinued use of them about two weeks prior to the trip.',
  ],
  [
    'not one is none',
    'No rider was reported hurt in Velden or Korv.',
    'Not one rider was reported hurt in Ofra, Velden or Korv.',
  ],
  [
    'money lost to something is no contest lost',
    'Women lost more money to fraud than men in 2007.',
    'In 2007 women lost more money to fraud than men.',
  ],
])('the document does not say otherwise: %s', (_what, claim, sentence) => {
  expect(answerClaim(claim, sentence)).not.toBe('conflicts');
});

test('two of one surname who are called by it first are told apart by their given names', () => {
  const models = loadModels();
  const document = readDocument(
    'd',
    'A visit to Velden\n\nThe trip of Ida Lund to Velden was her first in ten years. Kim Dal Su met Ida Lund in Velden, and Kim showed her the port.\n\nThe trip lasted a day.',
    '2025-06-12',
    models,
  );
  const answer = (claim: string): Verdict | undefined =>
    compareClaims(readStatement(claim, '2025-06-12', models), [document])[0]?.verdict;
  expect(answer('Kim Dal Su met Ida Lund in Velden.')).toBe('supported');
  expect(answer('Kim Yong Ho met Ida Lund in Velden.')).not.toBe('supported');
});
