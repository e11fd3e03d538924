import { describe, expect, it } from 'vitest';
import { answerClaim } from '../../../tests/answer-claim';

const answer = (claim: string, text: string) => answerClaim(claim, `${text} It rained in Orlund. The shop sells tea.`);

type Row = readonly [what: string, claim: string, text: string];

describe('what neither reading could say alone, both say together', () => {
  it.each<Row>([
    [
      'a month, of whose elections the text has not said again',
      'The elections in Velden were scheduled for March.',
      'Velden waits. The union wants to know whether Lund will be a candidate in elections scheduled for January.',
    ],
    [
      'a number of those on a ship named before',
      'Of the 90 aboard the Orlat, 46 sailors drowned.',
      'The ferry Orlat sank in May. Of the 90 aboard, 64 sailors drowned.',
    ],
  ])('%s', (_, claim, text) => {
    expect(answer(claim, text)).toBe('conflicts');
  });

  it.each<Row>([
    [
      'what only others failed to do',
      'Ola Dahl failed to score in the shootout.',
      'In the shootout, Marta Dahl and Ola Dahl scored the goals while Ona Berg failed to score from her kick.',
    ],
    [
      'what is not a goal',
      'Miners in Korv said their final goal is a strike.',
      'As the town voted, miners in the port of Korv are stating that their final goal is not a strike, but to be heard.',
    ],
  ])('one lost negation turns it round: %s', (_, claim, text) => {
    expect(answer(claim, text)).toBe('conflicts');
  });

  it.each<Row>([
    [
      'in the words of someone told at length',
      'Nils Berg said the union of Korv would hold its next meeting in the old hall by the harbour.',
      'Nils Berg told reporters that the union of Korv would hold its next yearly meeting in the old hall by the harbour, after the summer.',
    ],
  ])('a long claim followed piece by piece is said: %s', (_, claim, text) => {
    expect(answer(claim, text)).toBe('supported');
  });

  it.each<Row>([
    [
      'of someone else’s son',
      'Ida Lund’s son was arrested on Friday.',
      'Ida Lund, 42, was arrested on Monday. Her son is 24.',
    ],
    [
      'of who did the other thing',
      'Ida Lund won the bronze medal in the air pistol.',
      'Karl Berg took the gold medal in the air pistol.',
    ],
    [
      'of who only may',
      'The elections in Velden were held in March.',
      'Velden waits. Elections may be held in January.',
    ],
  ])('but nothing follows %s', (_, claim, text) => {
    expect(answer(claim, text)).not.toBe('conflicts');
  });
});
