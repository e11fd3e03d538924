// npm run facts [-- FOLDER]: reads every document of a folder and writes what it found, one file for each.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { loadModels } from '../src/cli/load-models';
import { buildDocument } from './build-facts/build-document';
import { formatFacts } from './build-facts/format-facts';
import { readDocument } from './build-facts/read-document';

const ASSETS = join(import.meta.dirname, '../assets');
const BUNDLED = join(ASSETS, 'documents');

const say = (line: string) => process.stderr.write(`${line}\n`);

function listDocuments(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort();
  } catch {
    say(`cannot read the folder ${folder}: check the path. usage: npm run facts [-- FOLDER]`);
    process.exit(2);
  }
}

const [given, ...more] = process.argv.slice(2);
if (more.length || given?.startsWith('-')) {
  say('usage: npm run facts [-- FOLDER]');
  process.exit(2);
}
const folder = given ? resolve(given) : BUNDLED;
const target = folder === BUNDLED ? join(ASSETS, 'facts') : join(folder, 'facts');
const names = listDocuments(folder);
if (!names.length) {
  say(`no documents in ${folder}: put <id>.json with its <id>.txt there (CONTRIBUTING.md says what the first holds)`);
  process.exit(1);
}
mkdirSync(target, { recursive: true });
const models = loadModels();
const unread: string[] = [];
names.forEach((name, index) => {
  const count = `[${index + 1}/${names.length}] ${name.replace(/\.json$/, '')}`;
  try {
    const file = buildDocument(readDocument(folder, name), models);
    writeFileSync(join(target, name), formatFacts(file));
    say(`${count}: ${file.facts.length} facts, ${file.figures.length} figures, ${file.quotes.length} quotes`);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    unread.push(`  ${name}: ${why}`);
    say(`${count}: not read`);
  }
});
say(
  `${names.length - unread.length} of ${names.length} documents read into ${relative(process.cwd(), target) || target}`,
);
if (unread.length) {
  say(`not read:\n${unread.join('\n')}`);
  process.exit(1);
}
