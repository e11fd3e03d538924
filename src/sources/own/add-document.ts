import type { Article, Reading } from '../../core/model';
import type { Added } from '../../core/own-document';
import { checkNewDocument } from './check-new-document';
import { hashText } from './hash-text';
import type { Library } from './open-library';
import type { NewDocument } from './own-document';
import { findStale } from './read-library';
import { describeDocument, toOwnDocument } from './to-own-document';
import { writeReading } from './write-reading';

/** How articles are read. */
export interface Reader {
  readonly read: (article: Article) => Promise<Reading>;
  /** Changes when articles may be read otherwise than before. */
  readonly engine: string;
}

const isFull = (error: unknown): boolean => error instanceof DOMException && error.name === 'QuotaExceededError';

/** Reads a document and stores it. Never rejects: what goes wrong is among the refusals, and nothing is lost by it. */
export async function addDocument(
  library: Library,
  { read, engine }: Reader,
  given: NewDocument,
  added: number,
): Promise<Added> {
  const why = checkNewDocument(given.article);
  if (why) return { kind: 'refused', why };
  try {
    const id = `own-${await hashText(given.article.text)}`;
    if ((await library.read()).documents.has(id)) return { kind: 'refused', why: 'already-there' };
    const reading = await read(given.article);
    const document = describeDocument(id, given, reading, added);
    await library.change((to, state) => writeReading(to, state, { ...document, engine }, reading, given.article));
    return { kind: 'added', document: toOwnDocument(document) };
  } catch (error) {
    return { kind: 'refused', why: isFull(error) ? 'storage-full' : 'storage-broken' };
  }
}

/**
 * Reads again, from the stored words, what another engine has read or what the index lacks; one document after the
 * other, so that it may be cut off at any time.
 */
export async function refreshDocuments(library: Library, { read, engine }: Reader): Promise<void> {
  const database = await library.database();
  const readings = await database.getAllKeys('readings');
  for (const stale of findStale(await library.read(), readings, engine)) {
    const article = await database.get('articles', stale.id);
    if (!article) continue;
    const reading = await read(article);
    await library.change(async (to, state) => {
      const current = state.documents.get(stale.id);
      if (!current) return; // removed meanwhile
      const { number: _old, ...line } = current;
      await writeReading(to, state, { ...line, facts: reading.facts.length, engine }, reading, null);
    });
  }
}
