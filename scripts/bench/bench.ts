// npm run bench -- SUITE [PART …]: measures a suite, or some of its parts, prints the tables, and puts them into
// docs/benchmarks.md between `<!-- SUITE/PART: begin -->` and `<!-- SUITE/PART: end -->`.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SUITES } from './suites';
import { writeSection } from './write-section';

const PAGE = join(import.meta.dirname, '../../docs/benchmarks.md');

async function bench(suite: string, wanted: readonly string[]): Promise<void> {
  const load = SUITES[suite];
  if (!load) throw new Error(`usage: npm run bench -- SUITE [PART …]; suites: ${Object.keys(SUITES).join(', ')}`);
  const parts = await load();
  const unknown = wanted.filter((name) => !parts.some((part) => part.name === name));
  if (unknown.length) {
    throw new Error(`${suite} has no ${unknown.join(', ')}; parts: ${parts.map(({ name }) => name).join(', ')}`);
  }
  for (const { name, measure } of parts) {
    if (wanted.length && !wanted.includes(name)) continue;
    const measured = await measure();
    console.log(`\n${suite}/${name}\n\n${measured}`);
    writeFileSync(PAGE, writeSection(readFileSync(PAGE, 'utf8'), `${suite}/${name}`, measured));
  }
}

const [suite = '', ...parts] = process.argv.slice(2);
try {
  await bench(suite, parts);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
