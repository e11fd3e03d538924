import { linkToDocument } from '../core/figures/link-to-document';
import type { Analysis } from '../core/model';
import type { DocumentView, FigureLink } from '../core/report';

/** Which figures of a page are figures of the documents; those in doubt are left out. */
export function findFigureLinks({ article, figures }: Analysis, documents: readonly DocumentView[]): FigureLink[] {
  const page = { text: article.text, figures };
  return documents.flatMap((document) =>
    linkToDocument(page, document).flatMap((link) =>
      link.document === null
        ? []
        : [{ figure: link.page, document: document.record.id, documentFigure: link.document }],
    ),
  );
}
