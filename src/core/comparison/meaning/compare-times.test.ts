import { expect, it } from 'vitest';
import type { TimeExpression } from '../../model';
import { compareTimes, type TimeRelation } from './compare-times';

const time = (value: string, type: TimeExpression['type'] = 'date'): TimeExpression => ({
  start: 0,
  end: 1,
  type,
  value,
});

it.each<[string, string, TimeRelation]>([
  ['2018', '2018', 'same'],
  ['2018', '2018-06-12', 'within'],
  ['2018-06-12', '2018', 'narrower'],
  ['2018', '2016', 'different'],
  ['XXXX-WXX-3', '2024-06-19', 'within'],
  ['XXXX-WXX-1', '2024-06-19', 'different'],
  ['XXXX-WXX-3', '2018', 'vague'],
  ['XXXX-WXX-3', 'XXXX-WXX-3TMO', 'within'],
  ['XXXX-08-10', '2015-08-10', 'within'],
  ['XXXX-08-12', '2015-08-10', 'different'],
  ['199', '1994', 'within'],
  ['199', '1984', 'different'],
  ['2024-Q1', '2024-Q3', 'different'],
  ['', '2018', 'vague'],
  ['T12:00', 'T24:00', 'different'],
  ['XXXX-05-14/XXXX-05-16', 'XXXX-05-04/XXXX-05-06', 'different'],
  ['XXXX-05-04/XXXX-05-06', '2024-05-04/2024-05-06', 'within'],
  ['2024-05-05', '2024-05-04/2024-05-06', 'narrower'],
  ['2024-05-09', '2024-05-04/2024-05-06', 'different'],
  ['T00:00', 'T24:00', 'vague'],
  ['T09:10', 'T09:00', 'vague'],
  ['XXXX-WXX-2T07:00', 'XXXX-WXX-2TMO', 'narrower'],
  ['XXXX-WXX-2T21:00', 'XXXX-WXX-2TMO', 'different'],
  ['XXXX-WXX-2T17:30', 'XXXX-WXX-2TEV', 'narrower'],
  ['XXXX-WXX-2TMO', 'XXXX-WXX-2TAF', 'different'],
])('holds the date %s against %s: %s', (claim, document, relation) => {
  expect(compareTimes(time(claim), time(document))).toBe(relation);
});

it.each<[string, string, TimeRelation]>([
  ['P24Y', 'P24Y', 'same'],
  ['P14Y', 'P24Y', 'different'],
  ['P14D', 'P2W', 'same'],
  ['P2DE', 'P20Y', 'same'],
  ['PXY', 'P20Y', 'vague'],
  ['PT2H51M', 'PT171M', 'same'],
  ['P4Y8M', 'P4Y', 'different'],
  ['P1CE', 'P100Y', 'same'],
])('holds the duration %s against %s: %s', (claim, document, relation) => {
  expect(compareTimes(time(claim, 'duration'), time(document, 'duration'))).toBe(relation);
});
