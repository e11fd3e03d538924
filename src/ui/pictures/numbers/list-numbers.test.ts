import { expect, test } from 'vitest';
import { createDocument } from '../../../../tests/document-view';
import { englishWords } from '../../../../tests/english';
import { describeDuration } from './describe-duration';
import { describeNumber } from './describe-number';
import { listNumbers } from './list-numbers';

test.each([
  [2, 'dogs', 'cardinal', false, '2', 'dogs'],
  [12500, null, 'cardinal', true, 'about 12,500', ''],
  [2, null, 'ordinal', false, 'no. 2', ''],
  [3_500_000, 'USD', 'money', false, '$3,500,000', ''],
  [3.5, '%', 'percent', false, '3.5%', ''],
  [3, 'percentage points', 'percent', false, '3', 'percentage points'],
  [0.05, 'km', 'quantity', true, 'about 0.05', 'km'],
  [5, 'GBP-penny', 'money', false, '5', 'GBP-penny'],
] as const)('%d %s (%s, rough: %s) is “%s” of “%s”', (value, unit, kind, approximate, told, of) => {
  const number = { start: 0, end: 1, value, unit, kind, approximate };
  expect(describeNumber(englishWords, number)).toEqual({ value: told, unit: of });
});

test.each([
  ['P24Y', 'en', '24 years'],
  ['P24Y', 'ru', '24 года'],
  ['PT1H30M', 'en', '1 hour, 30 minutes'],
  ['P2DE', 'en', '20 years'],
  ['PXDE', 'en', null],
  ['P', 'en', null],
])('the duration %s is told in %s as %s', (value, language, told) => {
  expect(describeDuration(value, language)).toBe(told);
});

test('a value stands once, with every place where the text gives it, in the order of the text', () => {
  const document = createDocument({
    sentences: ['Two dogs ran for 3 days.', 'A pair of dogs slept.'],
    numbers: [
      { words: 'Two', value: 2, unit: 'dogs' },
      { words: '3', value: 3, unit: 'days' },
      { words: 'A pair', value: 2, unit: 'dogs' },
    ],
    times: [{ words: '3 days', type: 'duration', value: 'P3D' }],
  });
  const rows = listNumbers(englishWords, document);
  expect(rows.map(({ value, unit, places }) => [value, unit, places.map(({ at }) => at)])).toEqual([
    ['2', 'dogs', ['Two', 'A pair']],
    ['3 days', '', ['3 days']],
  ]);
});
