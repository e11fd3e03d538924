import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { toTable } from '../write-section';
import { ENGINES } from './engines';
import type { EngineFigures } from './measure-engine';

const ROOT = join(import.meta.dirname, '../../..');
const zipped = (path: string): number => gzipSync(readFileSync(path), { level: 9 }).length;
const zippedFolder = (path: string): number => {
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return gzipSync(Buffer.concat(files.map(({ parentPath, name }) => readFileSync(join(parentPath, name)))), {
    level: 9,
  }).length;
};

/** What each engine adds to a download, in bytes: code and model, compressed. */
const SIZES: Readonly<Record<string, () => number>> = {
  Sidelight: () => statSync(join(ROOT, 'assets/models/names.bin.gz')).size,
  'compromise 14.17.0': () => zipped(join(ROOT, 'node_modules/compromise/builds/three/compromise-three.mjs')),
  'wink-nlp 2.4.0, proper nouns': () =>
    zippedFolder(join(import.meta.dirname, 'node_modules/wink-nlp/src')) +
    zippedFolder(join(import.meta.dirname, 'node_modules/wink-eng-lite-web-model/dist')),
};

function measure(name: string): EngineFigures {
  const script = join(import.meta.dirname, 'measure-engine.ts');
  const printed = execFileSync(process.execPath, ['--expose-gc', '--import', 'tsx', script, name], { cwd: ROOT });
  return JSON.parse(printed.toString('utf8'));
}

const inTenths = (share: number | null): string => (share === null ? '–' : (100 * share).toFixed(1));
const WORDS_PER_ROUND = 1000;
const MS_PER_SECOND = 1000;

const NEEDED = 'this suite measures wink-nlp too: npm ci --prefix scripts/bench/names';

/** Names found by this finder and its peers on the same articles, each in a process of its own. */
export async function measureNames(): Promise<string> {
  if (!existsSync(join(import.meta.dirname, 'node_modules/wink-nlp'))) throw new Error(NEEDED);
  const rows = Object.keys(ENGINES).map((name) => {
    const { typed, people, spans, ready, first, warm, memory } = measure(name);
    const size = (SIZES[name]?.() ?? 0) / 1024;
    const perSecond = Math.round((WORDS_PER_ROUND * MS_PER_SECOND) / warm / 1000) * 1000;
    return [
      name,
      ...[typed, people, spans].map(inTenths),
      size.toFixed(0),
      ready.toFixed(0),
      first.toFixed(0),
      warm.toFixed(1),
      perSecond.toLocaleString('en'),
      memory.toFixed(0),
    ];
  });
  const head = [
    '98 news articles, ms of processor time',
    'F1 all',
    'people',
    'spans',
    'KB gzip',
    'ready',
    'first 500 words',
  ];
  return toTable([...head, '1,000 words', 'words a second', 'MB'], rows);
}
