import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
/** Everything that decides what is read from a document. */
const PARTS = ['src/core', 'src/page/article', 'src/cli', 'assets/models', 'scripts/build-facts'];

/** SHA-256 in hex of the code and the models that read documents: another one may read the same words otherwise. */
export function hashEngine(): string {
  const hash = createHash('sha256').update(readFileSync(join(ROOT, 'package-lock.json')));
  for (const part of PARTS) {
    const files = readdirSync(join(ROOT, part), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    for (const file of files) hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex');
}
