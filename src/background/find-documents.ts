import type { DocumentView } from '../core/report';
import { findOwnViews } from './own-documents';
import { bundledViews } from './read-bundled';

/** Documents by their ids, the bundled ones first; those that are gone are left out. */
export async function findDocuments(ids: readonly string[]): Promise<readonly DocumentView[]> {
  const bundled = bundledViews.filter(({ record }) => ids.includes(record.id));
  const own = ids.filter((id) => !bundled.some(({ record }) => record.id === id));
  return [...bundled, ...(await findOwnViews(own))];
}
