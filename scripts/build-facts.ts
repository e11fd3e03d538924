// npm run facts [-- FOLDER] [--out DIR]: reads every document of a folder and writes what it found, one file for each.
// Exit status: 0 when every document was read, 1 when some were not, 2 for wrong usage.
import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createProgress } from './build-facts/create-progress';
import { hashEngine } from './build-facts/hash-engine';
import { listInputs } from './build-facts/list-inputs';
import { openJournal } from './build-facts/open-journal';
import { readInParallel } from './build-facts/read-in-parallel';
import type { Outcome } from './build-facts/write-document';

const USAGE = 'usage: npm run facts [-- FOLDER] [--out DIR]';
const ROOT = join(import.meta.dirname, '..');
const BUNDLED = join(ROOT, 'assets/documents');
/** Journals of earlier runs, one for each folder written into; deleting them only makes the next run longer. */
const JOURNALS = join(ROOT, 'node_modules/.cache/sidelight-facts');

const say = (words: string) => process.stderr.write(words);

function fail(status: 1 | 2, line: string): never {
  say(`${line}\n`);
  process.exit(status);
}

function readArguments() {
  try {
    return parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } });
  } catch (error) {
    return fail(2, `${error instanceof Error ? error.message : error}. ${USAGE}`);
  }
}

function list(folder: string): string[] {
  try {
    return listInputs(folder);
  } catch {
    return fail(2, `cannot read the folder ${folder}: check the path. ${USAGE}`);
  }
}

/** What could not be read, and what gave nothing. */
function report(outcomes: readonly Outcome[]): number {
  const unread = outcomes.filter((outcome) => 'why' in outcome);
  const bare = outcomes.filter((outcome) => 'facts' in outcome && outcome.facts === 0);
  if (bare.length) say(`no facts found in:\n${bare.map(({ name }) => `  ${name}\n`).join('')}`);
  if (unread.length) say(`not read:\n${unread.map(({ name, why }) => `  ${name}: ${why}\n`).join('')}`);
  return unread.length ? 1 : 0;
}

const { values, positionals } = readArguments();
const [given, ...more] = positionals;
if (more.length) fail(2, USAGE);
const folder = given ? resolve(given) : BUNDLED;
const target = resolve(values.out ?? (folder === BUNDLED ? join(ROOT, 'assets/facts') : join(folder, 'facts')));
if (target === folder) fail(2, `write the facts into another folder than the documents: use --out DIR. ${USAGE}`);
const names = list(folder);
if (!names.length) fail(1, `no documents in ${folder}: put .txt or .html files there, or <id>.json with its <id>.txt`);
mkdirSync(target, { recursive: true });
const journalName = `${createHash('sha256').update(target).digest('hex')}.tsv`;
const journal = openJournal(join(JOURNALS, journalName), hashEngine(), folder, target);
const stale = names.filter((name) => !journal.isFresh(name));
const progress = createProgress(stale.length, say, process.stderr.isTTY === true);
const outcomes: Outcome[] = [];
await readInParallel(folder, stale, target, (outcome) => {
  outcomes.push(outcome);
  if ('why' in outcome) return progress.step(`${outcome.name}: not read`);
  journal.remember(outcome.name);
  const { name, facts, figures, quotes } = outcome;
  return progress.step(`${name}: ${facts} facts, ${figures} figures, ${quotes} quotes`);
});
progress.end();
const unchanged = names.length - stale.length;
const read = outcomes.filter((outcome) => 'facts' in outcome).length;
const where = relative(process.cwd(), target) || target;
say(
  `${read} of ${names.length} documents read into ${where}${unchanged ? `, ${unchanged} unchanged since the last run` : ''}\n`,
);
process.exitCode = report(outcomes);
