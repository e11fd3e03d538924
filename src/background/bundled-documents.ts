// Written by scripts/list-documents.mjs from what lies in assets/documents. Do not edit.
import text0 from 'data-text:../../assets/documents/putin-kim-limousine.txt';
import record0 from '../../assets/documents/putin-kim-limousine.json';
import type { DocumentRecord } from '../core/model';

/** The documents that come with the extension: what is known of each, and its words. */
export const bundledDocuments: readonly { readonly record: DocumentRecord; readonly text: string }[] = [
  { record: record0, text: text0 },
];
