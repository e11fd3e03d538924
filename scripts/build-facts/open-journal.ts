import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What is remembered of earlier runs into one folder, so that an interrupted one goes on where it was. */
export interface Journal {
  /** Whether a document's facts are there already, read by this very engine from these very bytes. */
  readonly isFresh: (name: string) => boolean;
  readonly remember: (name: string) => void;
}

/** A file's bytes; none when it is not there. */
const readBytes = (path: string): Uint8Array => (existsSync(path) ? readFileSync(path) : new Uint8Array());

/**
 * @param file where the journal is kept, a line for each document; a line cut off by an interruption is passed over
 * @param engine see `hashEngine`
 */
export function openJournal(file: string, engine: string, folder: string, target: string): Journal {
  const stamp = (name: string): string => {
    const id = name.replace(/\.[^.]+$/, '');
    const hash = createHash('sha256').update(engine);
    const inputs = [name, `${id}.txt`].map((one) => join(folder, one));
    for (const path of [...inputs, join(target, `${id}.json`)]) {
      const bytes = readBytes(path);
      hash.update(`${bytes.length};`).update(bytes);
    }
    return hash.digest('hex');
  };
  const known = new Map<string, string>();
  for (const line of existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []) {
    const [name, hash] = line.split('\t');
    if (name && hash) known.set(name, hash);
  }
  mkdirSync(dirname(file), { recursive: true });
  return {
    isFresh: (name) => known.get(name) === stamp(name),
    remember: (name) => appendFileSync(file, `${name}\t${stamp(name)}\n`),
  };
}
