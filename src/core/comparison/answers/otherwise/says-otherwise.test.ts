import { describe, expect, it } from 'vitest';
import { loadModels } from '../../../../cli/load-models';
import type { Verdict } from '../../../model';
import { readDocument, readStatement } from '../../../read-document';
import { compareClaims } from '../../compare-claims';

const models = loadModels();
/** Sentences around the one that answers, so that the document is no mere passage. */
const AROUND = 'The weather in the valley was mild.\n\nTrains ran as usual.\n\nThe market opened at eight.';

function answer(claim: string, sentence: string) {
  const document = readDocument('d', `News from the valley\n\n${sentence}\n\n${AROUND}`, '2025-06-12', models);
  const [comparison] = compareClaims(readStatement(claim, '2025-06-12', models), [document]);
  if (!comparison) throw new Error('no answer');
  const [difference] = comparison.differences;
  const words = difference && [
    claim.slice(difference.claim.start, difference.claim.end),
    document.reading.article.text.slice(difference.document.start, difference.document.end),
  ];
  return { verdict: comparison.verdict, words: words ?? null };
}

/** A claim, a sentence, and the words of both that differ. */
type Otherwise = readonly [claim: string, sentence: string, words: readonly [string, string]];

describe('the document says otherwise', () => {
  it.each<Otherwise>([
    ['Orders at Belmar Steel fell 12%.', 'Orders at Belmar Steel grew 12%.', ['fell', 'grew']],
    ['Rents in Corvo rose 4%.', 'Rents in Corvo were down 4% in May.', ['rose', 'down']],
    [
      'The trial in Corvo took under a month.',
      'The trial in Corvo took two months and a week.',
      ['a month', 'two months and a week'],
    ],
    [
      'The council of Corvo voted unanimously to sell the mill.',
      'The council of Corvo voted nine to six to sell the mill.',
      ['unanimously', 'nine to six'],
    ],
    [
      'Belmar Steel is paying 6% more over three years.',
      'Belmar Steel is paying 6% more over five years.',
      ['three years', 'five years'],
    ],
    [
      'Ada Brenn said demand for tin had been falling through the winter.',
      'Ada Brenn said demand for tin had been rising through the winter.',
      ['falling', 'rising'],
    ],
    ['The Alba is due to sail on May 9.', 'The Alba will sail on May 7 with a new crew.', ['May 9', 'May 7']],
    [
      'The truce in Corvo was due to begin at noon.',
      'Ada Brenn announced a truce in Corvo due to start at midnight.',
      ['at noon', 'at midnight'],
    ],
  ])('of a measure: %s', (claim, sentence, words) => {
    expect(answer(claim, sentence)).toEqual({ verdict: 'conflicts', words });
  });

  it.each<Otherwise>([
    ['Ada Brenn landed in Lisbon.', 'Ada Brenn landed in the Spanish capital of Madrid.', ['Lisbon', 'Madrid']],
    [
      'The bridge in Corvo was designed by Ada Brenn.',
      'The bridge in Corvo was designed by Otto Vasile.',
      ['Ada Brenn', 'Otto Vasile'],
    ],
  ])('of a place or a doer: %s', (claim, sentence, words) => {
    expect(answer(claim, sentence)).toEqual({ verdict: 'conflicts', words });
  });

  it.each<Otherwise>([
    ['Ada Brenn admitted that the gate was open.', 'Ada Brenn denied that the gate was open.', ['admitted', 'denied']],
    [
      'Ada Brenn denied that Lev Orsay bought the mill.',
      'According to Ada Brenn, Lev Orsay bought the mill.',
      ['denied', 'According'],
    ],
    [
      'Ada Brenn said the mill was for sale.',
      'The mayor of Corvo, Ada Brenn, rejected reports that the mill was for sale.',
      ['said', 'rejected'],
    ],
    [
      'Lev Orsay called the mill “a gift to the valley”.',
      'Ada Brenn called the mill “a gift to the valley”.',
      ['Lev Orsay', 'Ada Brenn'],
    ],
  ])('of who speaks, and how: %s', (claim, sentence, words) => {
    expect(answer(claim, sentence)).toEqual({ verdict: 'conflicts', words });
  });

  it.each<Otherwise>([
    [
      'Lev Orsay was the first to cross the line.',
      'Ada Brenn crossed the line first, before Lev Orsay.',
      ['Lev Orsay', 'Ada Brenn'],
    ],
    [
      'Lev Orsay had the first turn at the oars.',
      'Ada Brenn took a turn at the oars first while Lev Orsay slept.',
      ['Lev Orsay', 'Ada Brenn'],
    ],
    ['Their trade pact was made in 1991.', 'It is a revival of their 1961 trade pact.', ['1991', '1961']],
    [
      'Ada Brenn and Lev Orsay exchanged books on Friday.',
      'On Monday, Ada Brenn spoke as she and Lev Orsay exchanged books.',
      ['Friday', 'Monday'],
    ],
    [
      'The whole roof of the mill in Corvo burned.',
      'Only part of the roof of the mill in Corvo burned.',
      ['whole roof', 'part of the roof'],
    ],
  ])('of what came first, when, and how much: %s', (claim, sentence, words) => {
    expect(answer(claim, sentence)).toEqual({ verdict: 'conflicts', words });
  });

  it.each<Otherwise>([
    ['Ada Brenn flew from Madrid to Lisbon.', 'Ada Brenn flew from Lisbon to Madrid.', ['Madrid', 'Lisbon']],
    [
      'Lev Orsay was succeeded by Ada Brenn.',
      'The director, Lev Orsay, succeeded Ada Brenn.',
      ['Ada Brenn', 'Lev Orsay'],
    ],
  ])('of the way that it went: %s', (claim, sentence, words) => {
    expect(answer(claim, sentence)).toEqual({ verdict: 'conflicts', words });
  });

  it.each<readonly [claim: string, sentence: string]>([
    ['Ada Brenn refused to back the merger.', 'Ada Brenn backed the merger.'],
    ['Ada Brenn resigned in Corvo.', 'In Corvo, Ada Brenn rejected calls to resign.'],
    ['The permits of Belmar Steel are no longer valid.', 'The permits of Belmar Steel remain valid.'],
    ['Ada Brenn did not open the museum.', 'Ada Brenn did not open the museum until Friday.'],
    ['Ada Brenn met the miners.', 'A meeting of Ada Brenn with the miners was called off.'],
    [
      'The police in Corvo said the driver was a suspect.',
      'The police in Corvo said the driver was a witness and not a suspect.',
    ],
    ['Teachers in Corvo voted to join the strike.', 'Teachers in Corvo voted on Monday against joining the strike.'],
  ])('of whether it is so: %s', (claim, sentence) => {
    expect(answer(claim, sentence).verdict).toBe('conflicts');
  });
});

describe('the document says nothing against', () => {
  it.each<readonly [claim: string, sentence: string, never: Verdict]>([
    ['Orders of ships at Belmar Steel fell 12%.', 'Orders at Belmar Steel grew 12%.', 'conflicts'],
    ['Ada Brenn spent six days with a cold.', 'Ada Brenn spent six weeks with a broken arm.', 'conflicts'],
    ['Orsay Bau bought a mill from Belmar Steel.', 'Belmar Steel sold a mill to Orsay Bau.', 'conflicts'],
    ['The former mayor, Ada Brenn, opened the museum.', 'The mayor, Ada Brenn, did not open the museum.', 'conflicts'],
    ['Ada Brenn opened the museum on Friday.', 'Ada Brenn did not open the museum until Friday.', 'conflicts'],
    [
      'Schools in Corvo are closed until November 7.',
      'Schools in Corvo will remain closed until November 7.',
      'conflicts',
    ],
    [
      'The central bank of Norway cut its rate.',
      'The Central Bank of Iceland cut its rate by half a point.',
      'supported',
    ],
  ])('%s', (claim, sentence, never) => {
    expect(answer(claim, sentence).verdict).not.toBe(never);
  });
});
