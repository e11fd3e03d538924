// npm run bench:guard [-- --write]: measures the guarded figures of docs/benchmarks.md and fails when one left its limit.
// With --write it also puts today's figures into the table. Everything is measured on the project's own texts and builds.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadBundled } from '../../src/cli/load-bundled';
import { loadModels } from '../../src/cli/load-models';
import { builtFolder, TARGETS } from '../build.mjs';
import { measureAltered } from './compare/measure-altered';
import { isKept, readGuardedFigures, writeGuardedFigures } from './guarded-figures';
import { measureDemo } from './measure-demo';
import { measureDocuments } from './measure-documents';
import { measureProbes } from './measure-probes';
import { measureSizes } from './measure-sizes';

const PAGE = join(import.meta.dirname, '../../docs/benchmarks.md');

function measure(): Map<string, number> {
  const models = loadModels();
  const documents = loadBundled(models);
  const parts = [
    measureSizes(Object.values(TARGETS).map(builtFolder)),
    measureDocuments(documents),
    measureDemo(models, documents),
    measureProbes(models, documents),
    measureAltered(models, documents),
  ];
  return new Map(parts.flatMap((part) => [...part]));
}

const page = readFileSync(PAGE, 'utf8');
const measured = measure();
const rows = readGuardedFigures(page);
for (const row of rows) {
  const value = measured.get(row.name);
  const isGood = value !== undefined && isKept(row, value);
  console.log(`${isGood ? '✓' : '✗'} ${row.name}: ${value ?? 'not measured any more'} (${row.bound} ${row.limit})`);
  if (!isGood) process.exitCode = 1;
}
for (const name of measured.keys()) {
  if (rows.some((row) => row.name === name)) continue;
  console.log(`✗ ${name}: measured, but it has no row in docs/benchmarks.md`);
  process.exitCode = 1;
}
if (process.argv.includes('--write')) writeFileSync(PAGE, writeGuardedFigures(page, measured));
