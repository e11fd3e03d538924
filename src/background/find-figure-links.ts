import type { Figure } from '../core/model';
import type { DocumentView, FigureLink } from '../core/report';

/** The words by which a text names a figure in full: canonical name only, folded to lower case. */
const fullName = (figure: Figure): string => figure.name.normalize('NFC').toLowerCase();

/**
 * Which figures of a page are figures of a document: same kind and same full name, nothing less. A surname alone never
 * links, because the wrong person is worse than none.
 */
export function findFigureLinks(figures: readonly Figure[], documents: readonly DocumentView[]): FigureLink[] {
  return documents.flatMap(({ record, figures: known }) =>
    figures.flatMap((figure) => {
      const same = known.filter((other) => other.type === figure.type && fullName(other) === fullName(figure));
      const [only, ...more] = same;
      return only && more.length === 0 ? [{ figure: figure.id, document: record.id, documentFigure: only.id }] : [];
    }),
  );
}
