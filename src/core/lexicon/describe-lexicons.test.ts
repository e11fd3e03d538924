import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeLexicons } from './describe-lexicons';

describe('describeLexicons', () => {
  it('is what docs/lexicons.md says; after a change run npm run lexicons', () => {
    expect(readFileSync('docs/lexicons.md', 'utf8')).toBe(describeLexicons());
  });

  it('names every word once within its group', () => {
    const groups = describeLexicons()
      .split('### ')
      .slice(1)
      .map((group) => group.split('\n')[4]?.split(', ') ?? []);
    for (const words of groups) expect(words).toEqual([...new Set(words)]);
  });
});
