import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Outcome } from './write-document';

const READER = join(import.meta.dirname, 'reader.ts');
/** Documents for which it pays to start another process: loading the models takes as long as reading some of them. */
const WORTH_A_PROCESS = 8;

/**
 * Reads documents on all cores, each process one at a time. A process that ends over a document is replaced, and that
 * document counts as not read.
 *
 * @param done called with each outcome as it comes
 */
export async function readInParallel(
  folder: string,
  names: readonly string[],
  target: string,
  done: (outcome: Outcome) => void,
): Promise<void> {
  const waiting = [...names];
  const count = Math.min(availableParallelism(), Math.ceil(names.length / WORTH_A_PROCESS));
  await Promise.all(Array.from({ length: count }, () => readWithOne(folder, target, waiting, done)));
}

async function readWithOne(
  folder: string,
  target: string,
  waiting: string[],
  done: (outcome: Outcome) => void,
): Promise<void> {
  let reader: ChildProcess | null = null;
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    reader ??= fork(READER, [folder, target]);
    const outcome = await readOne(reader, name);
    if (!reader.connected) reader = null;
    done(outcome);
  }
  reader?.disconnect();
}

const readOne = (reader: ChildProcess, name: string): Promise<Outcome> =>
  new Promise((settle) => {
    const ended = () => settle({ name, why: 'the process that read it ended: split the text into parts' });
    reader.once('exit', ended);
    reader.once('message', (outcome: Outcome) => {
      reader.off('exit', ended);
      settle(outcome);
    });
    reader.send(name);
  });
