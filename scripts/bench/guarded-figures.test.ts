import { describe, expect, test } from 'vitest';
import { isKept, readGuardedFigures, writeGuardedFigures } from './guarded-figures';

const page = (...rows: string[]) =>
  [
    '# Figures',
    '<!-- guarded: begin -->',
    '| figure | today | limit |',
    '|---|---|---|',
    ...rows,
    '<!-- guarded: end -->',
    'End.',
  ].join('\n');

describe('the guarded table', () => {
  test('is read row by row', () => {
    expect(readGuardedFigures(page('| size | 31 | at most 40 |', '| facts | 52 | at least 20 |'))).toEqual([
      { name: 'size', today: '31', bound: 'at most', limit: 40 },
      { name: 'facts', today: '52', bound: 'at least', limit: 20 },
    ]);
  });

  test('with a limit that cannot be read is refused', () => {
    expect(() => readGuardedFigures(page('| size | 31 | about 40 |'))).toThrow(/at least N/);
  });

  test('that is missing is refused', () => {
    expect(() => readGuardedFigures('# Figures')).toThrow(/no table/);
  });

  test('takes today’s figures and keeps everything else', () => {
    const written = writeGuardedFigures(
      page('| size | 31 | at most 40 |', '| facts | 52 | at least 20 |'),
      new Map([['size', 33.5]]),
    );
    expect(written).toBe(page('| size | 33.5 | at most 40 |', '| facts | 52 | at least 20 |'));
  });

  test.each([
    { bound: 'at least', limit: 3, value: 3, kept: true },
    { bound: 'at least', limit: 3, value: 2, kept: false },
    { bound: 'at most', limit: 3, value: 3, kept: true },
    { bound: 'at most', limit: 3, value: 4, kept: false },
  ] as const)('$value is kept by “$bound $limit”: $kept', ({ bound, limit, value, kept }) => {
    expect(isKept({ name: 'x', today: '', bound, limit }, value)).toBe(kept);
  });
});
