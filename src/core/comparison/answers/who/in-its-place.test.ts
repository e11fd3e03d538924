import { expect, test } from 'vitest';
import { loadModels } from '../../../../cli/load-models';
import type { Verdict } from '../../../model';
import { readDocument, readStatement } from '../../../read-document';
import { compareClaims } from '../../compare-claims';

const models = loadModels();
const document = readDocument(
  'd',
  `Rail firm Nordlink to scrap night trains

Buses will continue to run, but Nordlink will scrap the night train to Velsund in May. The night train started in 1990 and marks the end of the working week for miners.

Nordlink placed over 60,000 sleepers along the line. There is a section of seats paid for by the town.

Rye fields, such as those near Tarn, lose more soil to wind than do oat fields such as those near Corvo.

Dana Orr won a silver medal for courage in Oslo. Nordlink’s share of the freight market is slipping.

Orr told the Corvo Post: “We have an unsustainable debt in our towns.” Nordlink’s Paul Thorn spoke of the timetable, but refused to give any more details about how the sheets were lost.

A lifting of tolls is unlikely to require new gates, as traffic is likely to grow. The minister drew both praise for his speech and criticism for his fishing ban, which does not cover Chile.

Chile is not one of the nations covered by the minister’s fishing ban, but ships from Peru, which are covered, may land.

Mira Lund, ranked third, beat Ana Berg, 18, who is ranked ninth. Lund said there was a movement out of Peruvian funds into Chile. Late last year Nordlink obtained a licence to run a ferry. The mayor called the fee unjustified.

The mill museum stands in Tarn, and there is an inn museum in Corvo. Berg drew a crowd on a panel with Lena Holt, the voice of the harbour radio. The Corvo Post’s Lisbon correspondent, Jan Aske, was there.

The plan does not include the cost of rising tides.

Travellers would choose between the new coach and their current coach early in 2026. The names of the donors would be cut into a stone bench to be set up in Velsund.`,
  '2025-06-12',
  models,
);

const answer = (claim: string): Verdict | undefined =>
  compareClaims(readStatement(claim, '2025-06-12', models), [document])[0]?.verdict;

test.each<[why: string, claim: string, verdict: Verdict]>([
  ['the opposite is done by the same to the same', 'Nordlink will keep the night train to Velsund.', 'conflicts'],
  [
    'the opposite stands where the claim’s word stands',
    'The night train marks the beginning of the working week.',
    'conflicts',
  ],
  ['a number is opened upwards from far below', 'Nordlink placed over 6,000 sleepers along the line.', 'conflicts'],
  ['two that are compared have changed places', 'Oat fields lose more soil to wind than rye fields.', 'conflicts'],
  ['one metal is another', 'Dana Orr won a gold medal for courage.', 'conflicts'],
  ['what is going on is the opposite', 'Nordlink’s share of the freight market is growing.', 'conflicts'],
  ['a sentence denies it of the same two', 'The minister’s fishing ban covers Chile.', 'conflicts'],
  ['the way goes back', 'Lund said there was a movement out of Chile into Peruvian funds.', 'conflicts'],
  ['one part of a year is another', 'Nordlink obtained a licence to run a ferry early last year.', 'conflicts'],
])('%s: it says otherwise', (_, claim, verdict) => {
  expect(answer(claim)).toBe(verdict);
});

test.each<[why: string, claim: string]>([
  ['one of a kind is a thing of that kind', 'One section of seats is paid for by the town.'],
  ['both refused to say it', 'Paul Thorn refused to say more about how the sheets were lost.'],
  [
    'the current one is what was spoken of',
    'Travellers would choose between the new coach and the current one early in 2026.',
  ],
  ['of a word that stands twice, the one beside her is meant', 'Ana Berg is ranked ninth.'],
])('%s: it says the same', (_, claim) => {
  expect(answer(claim)).toBe('supported');
});

test.each<[why: string, claim: string]>([
  [
    'what is said of a subject is turned round by a prefix',
    'Orr told the Corvo Post that the debt in towns is sustainable.',
  ],
  ['it is said of her who is named beside it', 'Berg is the voice of the harbour radio.'],
  ['likely is said of something else', 'A lifting of tolls is likely to require new gates.'],
  ['an adjective says that the deed was not done', 'The mayor called the fee justified.'],
])('%s: it does not say the same', (_, claim) => {
  expect(answer(claim)).not.toBe('supported');
});

test.each<[why: string, claim: string]>([
  ['whose correspondent he is and where are two things', 'Jan Aske is the Corvo Post’s correspondent in Lisbon.'],
  ['who met another president met another', 'Lund met Peruvian President Tam Lo.'],
])('%s: it says nothing else', (_, claim) => {
  expect(answer(claim)).not.toBe('conflicts');
});

test('leaving out is no opposite of not including', () => {
  expect(answer('The plan leaves out the cost of rising tides.')).not.toBe('conflicts');
});
