import type { SourceDocument } from '../core/model';
import type { DocumentView } from '../core/report';

/** What the views need of a document. */
export function toDocumentView({ record, reading }: SourceDocument): DocumentView {
  const { article, figures, facts } = reading;
  return { record, text: article.text, blocks: article.blocks, figures, facts };
}
