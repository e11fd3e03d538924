import { readdirSync } from 'node:fs';

/**
 * The documents of a folder, by file name: every `<id>.json`, and every `.txt` and `.html` file that no such record
 * stands for. Two files of one name count once, the record first, then the text.
 */
export function listInputs(folder: string): string[] {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => entry.name);
  const byId = new Map<string, string>();
  for (const pattern of [/\.json$/i, /\.txt$/i, /\.x?html?$/i]) {
    for (const name of names.filter((one) => pattern.test(one)).sort()) {
      const id = name.replace(pattern, '');
      if (!byId.has(id)) byId.set(id, name);
    }
  }
  return [...byId.values()].sort();
}
