import type { Article } from '../core/model';
import type { Added } from '../core/own-document';
import { askBackground } from '../messages/ask';
import type { NewDocument } from '../messages/table';
import { decodeFile } from './decode-file';
import type { Words } from './words';

/** Reads the article of a saved page; the entry hands it in, because views do not read pages. */
export type ReadPage = (html: string) => Article;

/** Adds one document and gives a sentence that says what became of it. */
export async function addDocument({ say }: Words, name: string, given: NewDocument): Promise<string> {
  const result = await askBackground('addDocument', given);
  return result.ok ? describeAdded(say, name, result.value) : say('own_refused_unreadable', name);
}

/** A file as a document; its name is the source, its title comes from its words. */
export async function readGivenFile(file: File, readPage: ReadPage): Promise<NewDocument> {
  const words = decodeFile(new Uint8Array(await file.arrayBuffer()));
  const isPage = file.type === 'text/html' || /\.x?html?$/i.test(file.name);
  const page = isPage ? readPage(words) : null;
  return {
    content: page ? { kind: 'page', page } : { kind: 'text', text: words },
    title: null,
    source: page?.site ?? file.name,
  };
}

function describeAdded(say: Words['say'], name: string, added: Added): string {
  if (added.kind === 'added') return say('own_added', added.document.title);
  switch (added.why) {
    case 'empty':
      return say('own_refused_empty', name);
    case 'too-large':
      return say('own_refused_too_large', name);
    case 'language':
      return say('own_refused_language', name);
    case 'not-an-article':
      return say('own_refused_not_an_article', name);
    case 'already-there':
      return say('own_refused_already_there', name);
    case 'storage-full':
      return say('own_refused_storage_full', name);
    case 'storage-broken':
      return say('own_refused_storage_broken', name);
  }
}
