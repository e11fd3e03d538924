import { expect, test } from 'vitest';
import { createDocument } from '../../../../tests/document-view';
import { placeEvents, type TimedEvent } from './place-events';

const bridge = 'Lind opened the bridge in 2018, and Gray left before the storm.';
const tower = 'On Tuesday Gray sold the tower that was built in 1961.';
const ferry = 'Lind bought a ferry.';
const role = 'Lind is mayor of Oslo.';

const document = createDocument({
  sentences: [bridge, tower, ferry, role],
  facts: [
    { in: bridge, relation: 'opened', qualifiers: { time: 'in 2018' } },
    { in: bridge, relation: 'left', qualifiers: { time: 'before the storm' } },
    { in: tower, relation: 'sold', qualifiers: { time: 'On Tuesday' } },
    { in: ferry, relation: 'bought' },
    { in: role, relation: 'is mayor of', predicate: 'be mayor of' },
    { in: ferry, relation: 'is seen as', modality: 'evaluative' },
  ],
  times: [
    { words: '2018', value: '2018' },
    { words: 'Tuesday', value: 'XXXX-WXX-2' },
    { words: '1961', value: '1961' },
  ],
});

const tell = (events: readonly TimedEvent[]) => events.map(({ fact, words }) => [fact?.relation ?? null, words]);

test('what has a date comes in order of time, also a date that no fact rests on', () => {
  expect(tell(placeEvents(document).dated)).toEqual([
    [null, '1961'],
    ['opened', 'in 2018'],
  ]);
});

test('what other words place stands in the order of the text', () => {
  expect(tell(placeEvents(document).relative)).toEqual([
    ['left', 'before the storm'],
    ['sold', 'On Tuesday'],
  ]);
});

test('what has no time is told apart; being something and judgements are no events', () => {
  expect(tell(placeEvents(document).undated)).toEqual([['bought', null]]);
});

test('a date that follows from the document’s own is known to be reckoned', () => {
  const dated = createDocument({
    sentences: [tower],
    facts: [{ in: tower, relation: 'sold', qualifiers: { time: 'On Tuesday' } }],
    times: [
      { words: 'Tuesday', value: '2024-06-18' },
      { words: '1961', value: '1961' },
    ],
  });
  expect(placeEvents(dated).dated.map(({ words, reckoned }) => [words, reckoned])).toEqual([
    ['1961', false],
    ['On Tuesday', true],
  ]);
});

test('a time in another sentence than the fact’s places nothing', () => {
  const apart = createDocument({
    sentences: [ferry, bridge],
    facts: [{ in: ferry, relation: 'bought', qualifiers: { time: 'in 2018' } }],
    times: [{ words: '2018', value: '2018' }],
  });
  expect(tell(placeEvents(apart).relative)).toEqual([['bought', 'in 2018']]);
});
