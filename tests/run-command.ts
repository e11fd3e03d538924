import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

interface Run {
  readonly status: number | null;
  /** Standard output. */
  readonly said: string;
  /** Standard error. */
  readonly complaint: string;
}

/** Runs one of the two commands as a reader's own program would, to its end. */
export function runCommand(name: 'annotate' | 'compare', args: readonly string[], input = ''): Run {
  const program = ['--import', 'tsx', `src/cli/${name}.ts`, ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, program, { cwd: ROOT, input, encoding: 'utf8' });
  return { status, said: stdout, complaint: stderr };
}

/** The answers in a run's standard output, one JSON object a line. */
export const readAnswers = ({ said }: Run): Record<string, unknown>[] =>
  said
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
