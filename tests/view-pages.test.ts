import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const SOURCE = join(import.meta.dirname, '../src');

it('every view begins with the same empty page, which Plasmo wants beside each', () => {
  const pages = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(6);
  expect(new Set(pages.map((page) => readFileSync(join(SOURCE, page), 'utf8'))).size).toBe(1);
});
