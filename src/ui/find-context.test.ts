import { expect, test } from 'vitest';
import { findContext } from './find-context';

const sentence =
  'After a long night of talks in the old town hall the mayor paid 300 crowns for each of the lamps that had been broken.';
const at = { start: sentence.indexOf('300'), end: sentence.indexOf('300') + 3 };

test('words around a number are cut at whole words, and the cut is shown', () => {
  const { before, at: number, after } = findContext(sentence, at, { start: 0, end: sentence.length });
  expect(number).toBe('300');
  expect(before).toBe('…the old town hall the mayor paid ');
  expect(after).toBe(' crowns for each of the lamps that…');
});

test('a short sentence stands whole', () => {
  const { before, after } = findContext('It cost 300 crowns.', { start: 8, end: 11 }, { start: 0, end: 19 });
  expect([before, after]).toEqual(['It cost ', ' crowns.']);
});

test('the next sentence is not shown', () => {
  const { after } = findContext('It cost 300. More came.', { start: 8, end: 11 }, { start: 0, end: 12 });
  expect(after).toBe('.');
});
