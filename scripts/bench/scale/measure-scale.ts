import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

/** Where `loadModels` looks for the models from: they stay beside the sources. */
const CLI = join(import.meta.dirname, '../../../src/cli');

/** Enough for the table. */
const MOST_OUTPUT = 2 ** 20;

/**
 * Runs `time-library.ts` in a process of its own, bundled as the extension is: what tsx runs gives every function its name
 * anew each time it is made, which no reader's browser does.
 */
export async function measureScale(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'scale-'));
  const script = join(folder, 'time-library.mjs');
  try {
    buildSync({
      entryPoints: [join(import.meta.dirname, 'time-library.ts')],
      outfile: script,
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'es2022',
      minify: true,
      define: { 'import.meta.dirname': JSON.stringify(CLI) },
    });
    const { status, stdout } = spawnSync(process.execPath, ['--expose-gc', script], {
      encoding: 'utf8',
      maxBuffer: MOST_OUTPUT,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    if (status !== 0) throw new Error('time-library stopped; its words above say why');
    return stdout.trim();
  } finally {
    rmSync(folder, { recursive: true });
  }
}
