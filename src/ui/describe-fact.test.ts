import { describe, expect, test } from 'vitest';
import { englishWords } from '../../tests/english';
import type { Fact } from '../core/model';
import { describeFact } from './describe-fact';

const fact = (more: Partial<Fact>): Fact => ({
  id: 'f1',
  subject: { text: 'Vera Lind', entity: 'e1' },
  relation: 'opened',
  predicate: 'open',
  object: { text: 'a bridge', entity: null },
  qualifiers: {},
  modality: 'asserted',
  evidence: [{ start: 0, end: 10 }],
  ...more,
});

const toLine = (more: Partial<Fact>): string => {
  const { subject, relation, object, notes } = describeFact(englishWords, fact(more));
  return [`${subject} ${relation} ${object}`.trim(), ...notes].join(' · ');
};

describe('a fact is one line of plain English', () => {
  test.each<[what: string, more: Partial<Fact>, line: string]>([
    ['subject, relation and object', {}, 'Vera Lind opened a bridge'],
    ['no object', { relation: 'resigned', object: { text: '', entity: null } }, 'Vera Lind resigned'],
    [
      'a recipient after the object',
      { relation: 'gave', qualifiers: { recipient: 'Oslo' } },
      'Vera Lind gave a bridge to Oslo',
    ],
    [
      'whom someone told before what was told',
      {
        relation: 'told',
        predicate: 'tell',
        object: { text: 'the bridge was safe', entity: null },
        qualifiers: { recipient: 'the council' },
      },
      'Vera Lind told the council the bridge was safe',
    ],
    [
      'a source that is only “it” not by that word',
      { subject: { text: '40 boats', entity: null }, modality: 'attributed', qualifiers: { source: 'It' } },
      `40 boats opened a bridge · ${englishWords.say('fact_attributed')}`,
    ],
    [
      'no recipient twice',
      { relation: 'presented Oslo with', qualifiers: { recipient: 'Oslo' } },
      'Vera Lind presented Oslo with a bridge',
    ],
    ['when, as inside a line', { qualifiers: { time: 'On Monday' } }, 'Vera Lind opened a bridge · on Monday'],
    ['a month keeps its capital', { qualifiers: { time: 'May 2018' } }, 'Vera Lind opened a bridge · May 2018'],
    [
      'a time that is also the ordinal, once',
      { qualifiers: { time: 'the third time', ordinal: 'the third time' } },
      'Vera Lind opened a bridge · the third time',
    ],
    [
      'who says so',
      { qualifiers: { source: 'The city’s engineers' }, modality: 'attributed' },
      'Vera Lind opened a bridge · according to the city’s engineers',
    ],
    ['a hedge', { modality: 'hedged' }, 'Vera Lind opened a bridge · not said to be certain'],
    ['a prospect', { modality: 'predicted' }, 'Vera Lind opened a bridge · a prospect, not yet so'],
    ['a judgement', { modality: 'evaluative' }, 'Vera Lind opened a bridge · a judgement'],
    ['a denial', { modality: 'negated' }, 'Vera Lind opened a bridge · said not to be so'],
  ])('%s', (_, more, line) => {
    expect(toLine(more)).toBe(line);
  });
});
