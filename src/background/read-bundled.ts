import { type FactsFile, fromFactsFile } from '../core/facts/facts-file';
import type { SourceDocument } from '../core/model';
import type { DocumentView } from '../core/report';
import { readOwnFile } from '../platform/own-file';
import { bundledDocuments } from './bundled-documents';
import { showFacts } from './show-facts';

/** The bundled documents as they were read when the extension was built, so that no language work is needed. */
export const readBundled = (): SourceDocument[] =>
  bundledDocuments.map(({ text, facts }) => fromFactsFile(readOwnFile<FactsFile>(facts), text));

/** The same as the views show them. */
export const bundledViews: readonly DocumentView[] = bundledDocuments.map(({ text, facts }) => {
  const read = readOwnFile<FactsFile>(facts);
  const { record, blocks, sentences, figures, times, numbers } = read;
  return { record, text, blocks, sentences, figures, facts: showFacts(read.facts), times, numbers };
});
