import { describe, expect, it } from 'vitest';
import { toTable, writeSection } from './write-section';

const PAGE = 'before\n<!-- a/b: begin -->\nold\n<!-- a/b: end -->\nafter';

describe('writing a measured table into the page', () => {
  it('replaces what stands between the markers and leaves the rest', () => {
    expect(writeSection(PAGE, 'a/b', 'new\n')).toBe('before\n<!-- a/b: begin -->\nnew\n<!-- a/b: end -->\nafter');
  });

  it('says which markers are missing', () => {
    expect(() => writeSection(PAGE, 'a/c', 'new')).toThrow('<!-- a/c: begin -->');
  });

  it('draws a table', () => {
    expect(toTable(['what', 'ms'], [['first', 1]])).toBe('| what | ms |\n| --- | --- |\n| first | 1 |');
  });
});
