import { expect, test } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';
import { loadModels } from '../../../../cli/load-models';
import type { Verdict } from '../../../model';
import { readDocument, readStatement } from '../../../read-document';
import { compareClaims } from '../../compare-claims';

type Row = readonly [what: string, claim: string, sentence: string];

test.each<Row>([
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
    'when it was is said of the same deed before',
    'The storm hit the town of Korv on Monday at a speed of 90 miles.',
    'A storm hit Korv on Monday. The storm hit the town of Korv at a speed of 90 miles.',
  ],
  [
    'a day stands first or last, whatever day is named behind',
    'The Ghanaian divers arrived in Velden on Tuesday.',
    'On Tuesday, the team of Ghanaian divers arrived in Velden to look at the wreck, which sank off Korv on May 31.',
  ],
  [
    'lack of it is the ground on both sides',
    'Lund and Aske had their case kicked out because of a lack of evidence.',
    'Ida Lund and Jon Aske had their case kicked out prior to the trial owing to a lack of evidence.',
  ],
  [
    'who is awarded it wins it',
    'Ida Lund won the Velden Player of the Match award.',
    'Ida Lund was awarded the Velden Player of the Match award.',
  ],
  [
    'women and other riders are riders',
    'Over 500,000 riders rode through Velden on Saturday.',
    'On Saturday, by estimates, over 500,000 women and other riders rode through Velden to mark the day.',
  ],
  [
    'few words one behind another',
    'Both riders said they would appeal.',
    'Both riders indicated they would appeal; Lund wept when fined.',
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
    'the way goes back',
    'The troops crossed into Norway from Chile earlier this week.',
    'Earlier this week half of 4,000 troops meant for Chile crossed into Chile from Norway.',
  ],
  [
    'what is called something is called otherwise',
    'Lund called journalism in Velden “a respected profession.”',
    'Journalism in Velden is becoming “an endangered profession,” Lund said.',
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
  [
    'of two statements each keeps its own',
    'Ida Lund led the group that looked at the red crabs.',
    'One, an island group led by Ida Lund of Korv, examined the blue crabs; the other, led by Jon Aske, looked at the red crabs.',
  ],
  [
    'each has its own number',
    'Ghana was named 15 times in the report.',
    'Chile was named 300 times in the report, more than countries like Peru which was named 15 times, and Ghana which was named 22 times.',
  ],
  [
    'who lost control of it did not get it',
    'Last year Korv lost control of the port to Velden.',
    'Velden lost control of the port to the rival Korv council last year.',
  ],
  [
    'what is called for has not come',
    'Chile freed all the sailors it had in detention.',
    'In May, a club of sailors wrote an open letter to the Chilean president calling for the release of all sailors in detention.',
  ],
  [
    'what a bill provides for is no help for it',
    'The Chilean government supports the bill.',
    'The Chilean bill provides for a fine of 100 euros, the same as for theft.',
  ],
  [
    'a count of another is not that of the one who is named',
    'Velden reported that 66 divers were killed worldwide in 2011.',
    'Velden reported that 45 divers were killed worldwide in 2011, whereas the Divers’ Aid say that 66 divers around the world died in 2011.',
  ],
  [
    'who beat whom, though a cup is won too',
    'Korv United defeated Real Velden 3–1.',
    'On Saturday, Chilean football club Real Velden defeated Peruvian side Korv United 3–1 in the port, to win their third trophy.',
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
    'what is lost to another is no contest',
    'Last year Lund lost control of the port to Korv.',
    'Lund lost control of the port to the rival Korv party last year.',
  ],
  [
    'leaders of one country are not who leads another',
    'Jon Aske met with Chilean leaders before the talks in Peru.',
    'United States Vice President Jon Aske met with Peruvian and Ghanaian leaders on Sunday.',
  ],
  [
    'what goes back and forth',
    'Chile expelled 35 Peruvian envoys in response.',
    'Last month Peru expelled 35 Chilean envoys accused of spying.',
  ],
  [
    'a number beside another country’s',
    'Chilean women earn $0.64 for every dollar earned by men.',
    'They lag behind Peru where women earn $0.90 for every $1 earned by men.',
  ],
  [
    'a flight holds no office',
    'Most of the debris is not related to AB370, Chile’s transport minister said.',
    'They are not related to AB370 and not even parts of a plane, said Ida Lund, Chile’s transport minister.',
  ],
  [
    'not one is none',
    'No rider was reported arrested in Velden or Korv.',
    'In contrast to the rides of the day before, not one rider was reported arrested in Ofra, Velden or Korv.',
  ],
  [
    'what of leads to is no part of the deed',
    'Jon Aske rejected the call for a boycott of the Winter Olympics.',
    'Jon Aske, head of the Velden Olympic Association, also rejected the call for a boycott or a move.',
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
