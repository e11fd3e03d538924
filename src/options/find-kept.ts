import { askBackground } from '../messages/ask';
import { measureDatabases, readArea, type StorageArea } from '../platform/storage';

/** Something that is kept on this machine. */
export interface Kept {
  readonly what: StorageArea | 'documents';
  /** About so many; null where the browser does not say. */
  readonly bytes: number | null;
}

const AREAS = ['local', 'session', 'sync'] as const satisfies readonly StorageArea[];

/** An area that holds something, and its size written as JSON, which is how browsers count it. */
async function measureArea(area: StorageArea): Promise<Kept[]> {
  const values = await readArea(area);
  if (values.size === 0) return [];
  return [{ what: area, bytes: new TextEncoder().encode(JSON.stringify([...values])).length }];
}

/** The reader's own documents, with what was read from them. A database that was emptied keeps some room for itself. */
async function measureDocuments(): Promise<Kept[]> {
  const own = await askBackground('ownDocuments', null);
  if (!own.ok || !own.value?.length) return [];
  return [{ what: 'documents', bytes: await measureDatabases() }];
}

/** Everything that is kept now. */
export async function findKept(): Promise<Kept[]> {
  return (await Promise.all([...AREAS.map(measureArea), measureDocuments()])).flat();
}
