import { expect, test } from 'vitest';
import { describeGap, describeTime } from './describe-time';
import { type CalendarTime, readCalendar } from './read-calendar';

const at = (value: string): CalendarTime => {
  const time = readCalendar(value);
  if (!time) throw new Error(`${value} is no calendar time`);
  return time;
};

test.each([
  ['1961', 'en', '1961'],
  ['2024-06', 'en', 'June 2024'],
  ['2024-06-19', 'en', 'Jun 19, 2024'],
  ['2024-06-19', 'de', '19.06.2024'],
  ['2024-W25', 'en', 'Jun 17 – 23, 2024'],
  ['196', 'en', '1960 – 1969'],
])('%s is told in %s as “%s”', (value, language, told) => {
  // Which of the narrow spaces Intl puts around a dash changes from one version to the next.
  expect(describeTime(at(value), language).replace(/\s/g, ' ')).toBe(told);
});

test.each([
  ['1961', '2018', '57 years'],
  ['2024-06-19', '2024-06-21', '2 days'],
  ['2024-01', '2024-06', '5 months'],
  ['2018', '2018-06', null],
  ['2024-06-19', '2024-06-20', null],
])('between %s and %s lie %s', (before, after, gap) => {
  expect(describeGap(at(before), at(after), 'en')).toBe(gap);
});
