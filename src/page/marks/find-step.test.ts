import { expect, it } from 'vitest';
import { findStep } from './find-step';
import type { Mark } from './mark';

const marks = [10, 20, 30].map((start): Mark => ({ id: `m${start}`, kind: 'quote', start, end: start + 5, quote: 0 }));

it.each([
  ['the mark after the current one', 'm10', 0, 1, 'm20'],
  ['the mark before the current one', 'm20', 0, -1, 'm10'],
  ['the first after the last', 'm30', 0, 1, 'm10'],
  ['the last before the first', 'm10', 0, -1, 'm30'],
  ['the first from the view on when none is open', null, 15, 1, 'm20'],
  ['the last before the view when none is open', null, 15, -1, 'm10'],
  ['the first of all when the view is below every mark', null, 99, 1, 'm10'],
  ['the last of all, upwards from below every mark', null, 99, -1, 'm30'],
  ['as if none were open when the current one is gone', 'gone', 25, 1, 'm30'],
] as const)('gives %s', (_, current, from, by, expected) => {
  expect(findStep(marks, current, from, by)?.id).toBe(expected);
});

it('gives nothing when nothing is marked', () => {
  expect(findStep([], null, 0, 1)).toBeNull();
});
