import type { DocumentView } from '../core/report';
import { readOwnFile } from '../platform/own-file';
import { bundledDocuments } from './bundled-documents';
import { showFacts } from './show-facts';

/** The bundled documents as the views show them: read when the extension was built, so that no language work is needed. */
export const bundledViews: readonly DocumentView[] = bundledDocuments.map(({ text, facts }) => {
  const read = readOwnFile<Omit<DocumentView, 'text'>>(facts);
  const { record, blocks, sentences, figures, times, numbers } = read;
  return { record, text, blocks, sentences, figures, facts: showFacts(read.facts), times, numbers };
});
