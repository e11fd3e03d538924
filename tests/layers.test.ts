import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { layers } from '../scripts/layers.cjs';

test('the layer table in docs/architecture.md says what the checker enforces', () => {
  const page = readFileSync('docs/architecture.md', 'utf8');
  const shown = page.split('<!-- layers: begin -->')[1]?.split('<!-- layers: end -->')[0]?.trim().split('\n').slice(2);
  const enforced = Object.entries(layers).map(
    ([name, { imports, packages }]) => `| ${name} | ${imports.join(', ') || '–'} | ${packages.join(', ') || '–'} |`,
  );
  expect(shown).toEqual(enforced);
});
