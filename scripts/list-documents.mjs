// Lists the documents of assets/documents in src/background/bundled-documents.ts, because the bundler takes no patterns.
// Run it after adding or removing a document; a test fails when the list is old.
import { readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = new URL('../assets/documents/', import.meta.url);
const LIST = new URL('../src/background/bundled-documents.ts', import.meta.url);

/** The list's source text, from the names of the metadata files beside the texts. */
export function writeList(names) {
  const records = names.filter((name) => name.endsWith('.json')).sort();
  const stems = records.map((name) => name.slice(0, -'.json'.length));
  const imports = stems.flatMap((stem, i) => [
    `import text${i} from 'data-text:../../assets/documents/${stem}.txt';`,
    `import facts${i} from '../../assets/facts/${stem}.json';`,
  ]);
  const rows = stems.map((_, i) => `  { text: text${i}, facts: facts${i} },`);
  return `// Written by scripts/list-documents.mjs from what lies in assets/documents. Do not edit.
${imports.join('\n')}

/** The documents that come with the extension: their words, and what was read from them when it was built. */
export const bundledDocuments: readonly { readonly text: string; readonly facts: object }[] = [
${rows.join('\n')}
];
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(LIST, writeList(readdirSync(FOLDER)));
