import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TIME_PATTERNS } from './time-patterns';

const sentences = readFileSync('tests/fixtures/expressions/times.ndjson', 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line): string => JSON.parse(line).text)
  .concat(
    'They stayed two hours and fifty-one minutes, a hundred days or a thousand years.',
    'It ran for twenty four to thirty six months, half a dozen years and a quarter of a century.',
    'The toll rose to 30% a year, $5bn a month and three thousand people a week.',
    'Each second Monday, every few weeks, twice a year, once every century.',
    'The next twenty four hours, the past couple of weeks, recent decades and the final a hundred days.',
    'On SEPT. 3-5, 1st and 2nd of Feb, Mar 9 – 11, in mid-May of 1999.',
    'From 0930 GMT to 8.15, at half past six, five p.m., 10AM and nine o’clock in the evening.',
  );

describe('TimePattern', () => {
  it.each(TIME_PATTERNS)('$id matches only where its hint is', ({ pattern, hint }) => {
    const missed = sentences.filter((text) => text.search(pattern) >= 0 && !hint.test(text.toLowerCase()));
    expect(missed).toEqual([]);
  });
});
