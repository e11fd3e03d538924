// Written by scripts/list-documents.mjs from what lies in assets/documents. Do not edit.
import text0 from 'data-text:../../assets/documents/putin-kim-limousine.txt';
import facts0 from '../../assets/facts/putin-kim-limousine.json';

/** The documents that come with the extension: their words, and what was read from them when it was built. */
export const bundledDocuments: readonly { readonly text: string; readonly facts: object }[] = [
  { text: text0, facts: facts0 },
];
