import { describe, expect, it } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';
import { loadBundled } from '../../../../cli/load-bundled';
import { loadModels } from '../../../../cli/load-models';
import { readStatement } from '../../../read-document';
import { compareClaims } from '../../compare-claims';

const answer = (claim: string, text: string) => answerClaim(claim, `${text} It rained in Orlund. The shop sells tea.`);

const models = loadModels();
const bundled = loadBundled(models);
/** What the bundled document says. */
const verdictOf = (claim: string) => compareClaims(readStatement(claim, null, models), bundled)[0]?.verdict;

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
      'no injuries, beside dozens of them',
      'Dozens of injuries were reported from the fire at Korv.',
      'The village of Korv was also burned, but no injuries were reported from this fire.',
    ],
  ])('one lost negation turns it round: %s', (_, claim, text) => {
    expect(answer(claim, text)).toBe('conflicts');
  });

  it.each([
    [
      'whose pieces stand in another order',
      'Amid Western isolation, Putin sought stronger economic ties with friendly countries.',
    ],
    ['told by a verb for a noun', 'Putin’s trip has publicly displayed the strong Russian-North Korean relations.'],
  ])('a long claim followed piece by piece is said: %s', (_, claim) => {
    expect(verdictOf(claim)).toBe('supported');
  });

  it('but not with one thing more', () => {
    expect(
      answer(
        'Hackers got into 78 Norwegian government email accounts in February at the weekend.',
        'The group hacked into 78 Norwegian government email accounts in February.',
      ),
    ).not.toBe('supported');
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
