import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { writeList } from '../scripts/list-documents.mjs';

test('every document of assets/documents is bundled (if not: node scripts/list-documents.mjs)', () => {
  const list = writeList(readdirSync('assets/documents'));
  expect(readFileSync('src/background/bundled-documents.ts', 'utf8')).toBe(list);
});
