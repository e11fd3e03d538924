import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findNames } from '../../src/core/names/find-names';
import type { NameModel } from '../../src/core/names/name-model';
import { readPlainText } from '../../src/core/text/read-plain-text';
import { splitSentences } from '../../src/core/text/split-sentences';

const TYPES: ReadonlyMap<string, string> = new Map([
  ['person', 'PER'],
  ['organization', 'ORG'],
  ['place', 'LOC'],
]);

/**
 * Exact span and type F1 on every set of labelled texts in a folder (lines of `{text, gold: [start, end, type][]}`);
 * one line to a set. These are measured on and never trained on. Returns [] when there is no such folder.
 */
export function scoreNames(folder: string, model: NameModel): string[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.ndjson'))
    .sort();
  return files.map((file) => {
    const counts = new Map(['ALL', ...TYPES.values()].map((type) => [type, { right: 0, found: 0, gold: 0 }]));
    const rows = readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean);
    for (const row of rows) scoreText(JSON.parse(row), model, counts);
    const scores = [...counts].map(([type, { right, found, gold }]) => {
      const share = (part: number, whole: number) => ((100 * part) / (whole || 1)).toFixed(1);
      return `${type} ${share(2 * right, found + gold)} (${share(right, found)}/${share(right, gold)})`;
    });
    return `${file.replace('.ndjson', '').padEnd(14)} ${scores.join('  ')}`;
  });
}

interface Row {
  readonly text: string;
  readonly gold: readonly (readonly [number, number, string])[];
}

function scoreText(
  { text, gold }: Row,
  model: NameModel,
  counts: Map<string, { right: number; found: number; gold: number }>,
) {
  const article = readPlainText(text);
  const found = findNames(article, splitSentences(article), model)
    .filter((name) => TYPES.has(name.type))
    .map((name) => `${name.start},${name.end},${TYPES.get(name.type)}`);
  const wanted = new Set(gold.map(String));
  const add = (span: string, key: 'right' | 'found' | 'gold') => {
    for (const type of ['ALL', span.slice(span.lastIndexOf(',') + 1)]) {
      const count = counts.get(type);
      if (count) count[key] += 1;
    }
  };
  for (const span of new Set(found)) {
    add(span, 'found');
    if (wanted.has(span)) add(span, 'right');
  }
  for (const span of wanted) add(span, 'gold');
}
