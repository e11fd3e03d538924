import { expect, test } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';

type Row = readonly [what: string, claim: string, text: string];

test.each<Row>([
  [
    'a place stands in a clause on someone’s other deeds',
    'Omar Brenn was caught in Lisbon.',
    'The alarm followed the capture in Oslo of Omar Brenn, who is said to have helped in the attacks in Lisbon last May.',
  ],
  [
    'a place is where something was before',
    'The trial was held in Porto.',
    'The ferry sank near Lisbon, where the trial was held, having left Porto at noon.',
  ],
  [
    'a punishment is only to come',
    'The Ostland Union imposed sanctions on Captain Brenn.',
    'Captain Brenn rules Korv. The Ostland Union said it will sanction Captain Brenn this month unless he resigns.',
  ],
  [
    'the content of a report is called false',
    'The harbour was closed on Monday.',
    'Ida Lund told the Courier the story that the harbour was closed on Monday is false.',
  ],
  ['it is false news', 'The harbour was closed on Monday.', 'It was wrong news that the harbour was closed on Monday.'],
  ['it is not true', 'The harbour was closed on Monday.', 'It is not true that the harbour was closed on Monday.'],
  ['the content of a rumour is told', 'The mayor left Korv.', 'Ida Lund spoke of rumours that the mayor left Korv.'],
  [
    'another thing of that kind is described so',
    'Guests in Korv had a clear view of the launch.',
    'Guests in Oslo had a clear view of the launch. Guests in Korv had a mostly hidden view of the launch.',
  ],
])('the document does not say the same: %s', (_what, claim, text) => {
  expect(answerClaim(claim, text)).not.toBe('supported');
});

test.each<Row>([
  [
    'what someone else did may have been done twice',
    'Omar Brenn wrote a newspaper article critical of Lund.',
    'Jon Aske was arrested on Sunday for writing a newspaper article critical of Lund.',
  ],
  [
    'others asked for the same',
    'Ida Lund applied for a visa to attend the trial.',
    'Jon Aske, Omar Brenn and Eva Moen applied for a visa to attend the trial.',
  ],
  [
    'what the claim’s deed is done to does the opposite to something else',
    'The president signed the bill.',
    'The bill, which now needs the approval of the president, is expected to abolish the harbour tax.',
  ],
  [
    'whom someone played against is not for whom',
    'Omar Brenn plays for Norvik Town.',
    'Jon Aske faced his Norvik Town teammate Eva Moen.',
  ],
])('the document does not say otherwise: %s', (_what, claim, text) => {
  expect(answerClaim(claim, text)).not.toBe('conflicts');
});

test.each<Row>([
  [
    'a place in the same clause',
    'Omar Brenn was caught in Oslo.',
    'Omar Brenn, who is said to have helped in the attacks in Lisbon last May, was caught in Oslo on Monday.',
  ],
  [
    'a place before the deed',
    'Chile and Peru reached a deal in Oslo.',
    'On Monday in Oslo, Chile and Peru reached a deal.',
  ],
])('the document says the same: %s', (_what, claim, text) => {
  expect(answerClaim(claim, text)).toBe('supported');
});

test('the document says otherwise: another did what is done once', () => {
  expect(answerClaim('Omar Brenn wrote the report on the harbour.', 'Jon Aske wrote the report on the harbour.')).toBe(
    'conflicts',
  );
});
