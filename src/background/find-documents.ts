import type { DocumentView } from '../core/report';
import { findOwnViews } from './own-documents';
import { bundledViews } from './read-bundled';

/** The bundled documents, and those of the reader's own that are named. */
export async function findDocuments(ids: readonly string[]): Promise<readonly DocumentView[]> {
  const own = ids.filter((id) => !bundledViews.some(({ record }) => record.id === id));
  return [...bundledViews, ...(await findOwnViews(own))];
}
