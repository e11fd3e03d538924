import { expect, test } from 'vitest';
import { readCalendar } from './read-calendar';

test.each([
  ['2024-06-19', 'day', '2024-06-19', '2024-06-20'],
  ['2024-06-19TMO', 'day', '2024-06-19', '2024-06-20'],
  ['2024-W25', 'week', '2024-06-17', '2024-06-24'],
  ['2026-W01', 'week', '2025-12-29', '2026-01-05'],
  ['2024-W25-WE', 'week', '2024-06-17', '2024-06-24'],
  ['2024-12', 'month', '2024-12-01', '2025-01-01'],
  ['2024-Q4', 'quarter', '2024-10-01', '2025-01-01'],
  ['1961', 'year', '1961-01-01', '1962-01-01'],
  ['1961-SU', 'year', '1961-01-01', '1962-01-01'],
  ['196', 'decade', '1960-01-01', '1970-01-01'],
  ['196X', 'decade', '1960-01-01', '1970-01-01'],
])('%s is a %s from %s until %s', (value, precision, from, to) => {
  expect(readCalendar(value)).toEqual({ precision, from: Date.parse(from), to: Date.parse(to) });
});

test.each(['XXXX-WXX-3', 'XXXX-06-19', 'XXXX', 'P24Y', 'PAST_REF', ''])(
  '“%s” has no place in the calendar',
  (value) => {
    expect(readCalendar(value)).toBeNull();
  },
);
