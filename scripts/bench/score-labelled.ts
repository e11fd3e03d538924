import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { toTable } from './write-section';

const ROOT = join(import.meta.dirname, '../..');
const FIGURES = v.record(v.string(), v.record(v.string(), v.number()));

/** Where the project's evaluation set is kept, beside the checkout or where SIDELIGHT_EVALUATION says. */
const FOLDER = process.env.SIDELIGHT_EVALUATION ?? join(ROOT, '../shared/eval');

/** Figures of some suites of the evaluation set, as a table; throws when the set is not there. */
export function scoreLabelled(suites: readonly string[]): string {
  const script = join(FOLDER, 'score.mjs');
  if (!existsSync(script)) throw new Error(`no evaluation set at ${FOLDER}: say where it is in SIDELIGHT_EVALUATION`);
  const run = spawnSync('node', [script, '--json', ...suites], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (run.status !== 0) throw new Error(`${script} ended with status ${run.status}`);
  const figures = v.parse(FIGURES, JSON.parse(run.stdout.slice(run.stdout.indexOf('{\n'))));
  const rows = Object.entries(figures).map(([what, values]) => [
    what,
    Object.entries(values)
      .map(([name, value]) => `${name} ${value}`)
      .join(', '),
  ]);
  return toTable(['what', 'figures'], rows);
}
