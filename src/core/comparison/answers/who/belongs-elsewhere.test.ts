import { describe, expect, it } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';

const answer = (claim: string, text: string) => answerClaim(claim, `${text} It rained in Orlund. The shop sells tea.`);

type Row = readonly [what: string, claim: string, text: string];

describe('the words are there, and belong to something else', () => {
  it.each<Row>([
    [
      'the number of another measure',
      'Voters approved Measure 62 in May.',
      'While voters approved Measure 66 last May with 51%, another measure to end the tax, Measure 62, got 40% of the vote.',
    ],
    [
      'what a petition is not against',
      'The Courier ran a petition against reform of the law.',
      'The Courier ran a petition urging the mayor to start reform of the law.',
    ],
    [
      'who is only named by another speaker',
      'Norway said Karl Berg was arrested in Denmark.',
      'They said he was moved to the border of Norway, but inside Danish territory, where police arrested Karl Berg.',
    ],
    [
      'the country of those who caught him',
      'Karl Berg was caught in Norway.',
      'Norwegian officers caught Karl Berg on Monday.',
    ],
    ['where she did not arrive', 'Ida Lund died in a hospital.', 'Ida Lund died before she could reach a hospital.'],
    [
      'whose successor he is',
      'Ida Lund succeeded Karl Berg as mayor.',
      'Ida Lund left. Her successor as mayor, Karl Berg, praised her.',
    ],
    ['a day late in the month', 'The march was in early May.', 'The march was on 27 May.'],
    [
      'who lost by the score',
      'Velden won 3-2 against Orlat.',
      'A goal by Ida Lund lifted Orlat to a 3-2 win over Velden at Korv.',
    ],
  ])('%s', (_, claim, text) => {
    expect(answer(claim, text)).not.toBe('supported');
  });

  it.each<Row>([
    [
      'none of whom were hurt',
      'The Legacy made a landing at Korv.',
      'The Legacy made a landing at Korv with five guests on board, none of whom were hurt.',
    ],
    [
      'one day of two years',
      'The inquiry is holding a meeting on March 25.',
      'The inquiry is holding a meeting on Wednesday, March 25, 2026.',
    ],
    [
      'who drives first in one part of a claim',
      'Ida Lund was in the passenger seat while Karl Berg drove first.',
      'The film shows Karl Berg driving first while Ida Lund sits in the passenger seat.',
    ],
    [
      'two who do it together',
      'Ida Lund mediated the talks with Karl Berg.',
      'The deal was reached after a day of talks mediated by former mayor Karl Berg and the Chairman of the Korv Union Ida Lund.',
    ],
  ])('and no conflict: %s', (_, claim, text) => {
    expect(answer(claim, text)).not.toBe('conflicts');
  });
});
